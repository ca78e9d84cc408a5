import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { agoInWords } from '#content/format.ts';
import { type Day, daysBetween } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { linkTo } from '#platform/address.ts';
import { keeping } from '#platform/persistence.ts';
import { openLedger } from '#storage/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Patch } from '#ui/Patch.tsx';

/** A backup is spoken of after this many changes, not before. */
const CHANGES_TO_SPEAK_OF = 5;

interface NotesCareProps {
  readonly ledger: Ledger;
  readonly day: Day;
}

/** Where the notes are, when a backup was made, and whether the browser keeps them. Names no number of entries. */
export function NotesCare({ ledger, day }: NotesCareProps) {
  const { notes: say } = words('today');
  const [mayClear, setMayClear] = useState(false);
  useEffect(() => void keeping().then((answer) => setMayClear(answer === 'may-clear')), []);
  const { changes, isLasting } = openLedger();
  const last = ledger['backup-note'][0];
  const newer = changes - (last?.changesThen ?? 0);
  if (!isLasting) return null;
  if (newer < CHANGES_TO_SPEAK_OF && (last !== undefined || changes === 0)) return null;
  const ago = last === undefined ? '' : agoInWords(daysBetween(day, last.on), 'day');
  return (
    <Patch flat title={say.title}>
      <p class="small soft">{last === undefined ? say.never : newer > 0 ? say.since(ago) : say.fresh(ago)}</p>
      {mayClear && <p class="small soft">{say.notProtected}</p>}
      <Button small href={linkTo('settings/backup')}>
        {say.makeBackup}
      </Button>
    </Patch>
  );
}
