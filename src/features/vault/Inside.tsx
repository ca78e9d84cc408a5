import { words } from '#content/catalogue.ts';
import type { Entry } from '#domain/ledger.ts';
import { type BackupDocument, countsByKind } from '#domain/vault/document.ts';

/** What a file holds: when it was made, and how many of each kind. */
export function Inside({ document }: { readonly document: BackupDocument }) {
  const { inside } = words('backup');
  return (
    <>
      <p>{inside.made(document.createdAt)}</p>
      <KindsInside entries={document.entries} />
    </>
  );
}

/** How many of each kind. */
export function KindsInside({ entries }: { readonly entries: readonly Entry[] }) {
  const { inside } = words('backup');
  const parts = [...countsByKind(entries)].flatMap(([kind, count]) =>
    kind === 'gone' || kind === 'other-version' || kind === 'backup-note' ? [] : [inside.kinds[kind](count)],
  );
  return <p>{parts.length === 0 ? inside.nothing : inside.list(parts)}</p>;
}
