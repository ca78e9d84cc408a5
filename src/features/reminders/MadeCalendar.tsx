import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { canShare, isShareTheOnlyWay } from '#platform/share.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveCalendar, shareCalendar } from './actions.ts';

interface MadeCalendarProps {
  readonly file: File;
  readonly onAnother: () => void;
}

/** The file is there; now it is handed over, by a tap, since browsers ask for one. */
export function MadeCalendar({ file, onAnother }: MadeCalendarProps) {
  const say = words('reminders');
  const [said, setSaid] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = () => {
    saveCalendar(file);
    setSaid('saved');
  };
  const hand = async () => {
    const answer = await shareCalendar(file);
    if (answer === 'failed') setSaid('failed');
  };
  const isShareable = canShare(file);
  const isSheetOnly = isShareable && isShareTheOnlyWay();
  return (
    <div class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {say.made.title}
      </h2>
      <p>{say.made.text(file.name)}</p>
      <p class="small soft">{say.made.again}</p>
      <p class="small soft">{say.made.out}</p>
      <div class="row">
        <Button look="go" icon="into" onClick={isSheetOnly ? hand : save}>
          {isSheetOnly ? say.share : say.save}
        </Button>
        {isShareable && !isSheetOnly && <Button onClick={hand}>{say.share}</Button>}
      </div>
      <div role="status">
        {said === 'saved' && <p>{say.made.saved}</p>}
        {said === 'failed' && <Notice>{say.made.shareFailed}</Notice>}
      </div>
      <p>
        <Button look="bare" onClick={onAnother}>
          {say.made.another}
        </Button>
      </p>
    </div>
  );
}
