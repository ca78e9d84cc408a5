import { words } from '#content/catalogue.ts';
import { type BackupDocument, countsByKind } from '#domain/vault/document.ts';

/** What a file holds: when it was made, and how many of each kind. */
export function Inside({ document }: { readonly document: BackupDocument }) {
  const { inside } = words('backup');
  const parts = [...countsByKind(document.entries)].flatMap(([kind, count]) =>
    kind === 'gone' || kind === 'other-version' || kind === 'backup-note' ? [] : [inside.kinds[kind](count)],
  );
  return (
    <>
      <p>{inside.made(document.createdAt)}</p>
      <p>{parts.length === 0 ? inside.nothing : inside.list(parts)}</p>
    </>
  );
}
