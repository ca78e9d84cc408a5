import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { canShare, isShareTheOnlyWay } from '#platform/share.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { type Made, saveBackup, shareBackup } from './make-actions.ts';

interface MadeFileProps {
  readonly made: Made;
  readonly onAnother: () => void;
  /** What is true of the file, where it is not a backup of the notes as they stand. */
  readonly text?: string;
}

/** The file is there; now it is handed over, by a tap, since browsers ask for one. */
export function MadeFile({ made, onAnother, text }: MadeFileProps) {
  const { made: w } = words('backup');
  const [said, setSaid] = useState<'nothing' | 'saved' | 'failed'>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const save = async () => {
    await saveBackup(made);
    setSaid('saved');
  };
  const hand = async () => {
    const answer = await shareBackup(made);
    if (answer !== 'cancelled') setSaid(answer === 'shared' ? 'saved' : 'failed');
  };
  const isSaved = said === 'saved';
  const hasFailed = said === 'failed';
  const isShareable = canShare(made.file);
  const isSheetOnly = isShareable && isShareTheOnlyWay();

  return (
    <div class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {w.title}
      </h2>
      <p>{text ?? w.text(made.file.name)}</p>
      <div class="row">
        <Button look="go" icon="into" onClick={isSheetOnly ? hand : save}>
          {w.save}
        </Button>
        {isShareable && !isSheetOnly && <Button onClick={hand}>{w.share}</Button>}
      </div>
      <div role="status">
        {isSaved && <p>{w.saved}</p>}
        {hasFailed && <Notice>{w.shareFailed}</Notice>}
      </div>
      <p>
        <Button look="bare" onClick={onAnother}>
          {w.another}
        </Button>
      </p>
    </div>
  );
}
