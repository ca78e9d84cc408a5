import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { agoInWords } from '#content/format.ts';
import { type Day, daysBetween } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { backupAge, isWorthSaying } from '#domain/vault/backup-age.ts';
import { linkTo } from '#platform/address.ts';
import { keeping } from '#platform/persistence.ts';
import { openLedger } from '#storage/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Patch } from '#ui/Patch.tsx';

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
  const age = backupAge(ledger['backup-note'][0], changes);
  if (!isLasting || ledger.settings[0]?.noBackupNote || !isWorthSaying(age, day)) return null;
  return (
    <Patch flat title={say.title}>
      <p class="small soft">{age.on ? say.since(agoInWords(daysBetween(day, age.on), 'day')) : say.never}</p>
      {mayClear && <p class="small soft">{say.notProtected}</p>}
      <Button small href={linkTo('settings/backup')}>
        {say.makeBackup}
      </Button>
    </Patch>
  );
}
