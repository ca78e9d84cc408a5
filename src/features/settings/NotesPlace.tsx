import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { agoInWords, dayInWords, numberInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { askToKeep, type Keeping, keeping, sizeInUse } from '#platform/persistence.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { type BackupState, watchBackupState, watchIsLocked } from './queries.ts';
import { WholenessFact } from './WholenessFact.tsx';

const BYTES_IN_A_MEGABYTE = 1_000_000;
const LEAST_SHOWN = 0.1;

/** Where the notes are, whether the browser keeps them, and when they were last copied. */
export function NotesPlace() {
  const say = words('settings').place;
  const backup = useLive(watchBackupState, []);
  const isLocked = useLive(watchIsLocked, []);
  return (
    <Patch title={say.title}>
      <p class="small soft">{say.lead}</p>
      <Facts
        facts={[
          { icon: 'phone', term: say.here, detail: <BrowserFact /> },
          { icon: 'check', term: say.whole, detail: <WholenessFact /> },
          lockFact(isLocked ?? false),
          ...(backup ? [backupFact(backup)] : []),
        ]}
      />
      <Pair>
        <Button href={linkTo('settings/backup/test')}>{say.test}</Button>
        <Button look="go" href={linkTo('settings/backup')}>
          {say.make}
        </Button>
      </Pair>
      <p class="small soft">
        {say.keepFile} <a href={linkTo('settings/backup/restore')}>{say.bring}</a>
      </p>
    </Patch>
  );
}

function lockFact(isLocked: boolean) {
  const say = words('settings').place;
  return {
    icon: 'lock' as const,
    term: isLocked ? say.locked : say.open,
    detail: (
      <div class="stack">
        <p>{isLocked ? say.lockedMeans : say.openMeans}</p>
        <Button small href={linkTo(isLocked ? 'settings/lock' : 'settings/lock/set')}>
          {isLocked ? say.toLock : say.setPassphrase}
        </Button>
      </div>
    ),
  };
}

function backupFact({ last, changes }: BackupState) {
  const say = words('settings').place;
  if (last === undefined) return { icon: 'copy' as const, term: say.noBackup, detail: say.noBackupMeans };
  const since = changes === 0 ? say.noChanges : say.changes(changes);
  return {
    icon: 'copy' as const,
    term: say.backupOn(dayInWords(last.on, 'long')),
    detail: say.since(agoInWords(-last.daysAgo, 'day'), since),
  };
}

function BrowserFact() {
  const say = words('settings').place;
  const [kept, setKept] = useState<Keeping>();
  const [size, setSize] = useState<number>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void keeping().then(setKept);
    void sizeInUse().then(setSize);
  }, []);

  const ask = async () => {
    const answer = await askToKeep();
    setKept(answer);
    setRefused(answer !== 'kept');
  };
  const canAsk = kept === 'may-clear';
  const meanings = { kept: say.kept, 'may-clear': say.mayClear, unknown: say.unknown };
  return (
    <div class="stack">
      <p>
        {size !== undefined && `${say.size(megabytesInWords(size))} `}
        <span role="status">
          {kept && meanings[kept]} {refused && say.refused}
        </span>
      </p>
      {canAsk && (
        <Button small onClick={ask}>
          {say.ask}
        </Button>
      )}
    </div>
  );
}

function megabytesInWords(bytes: number): string {
  return numberInWords(Math.max(LEAST_SHOWN, bytes / BYTES_IN_A_MEGABYTE), 1);
}
