import { words } from '#content/catalogue.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import { KindsInside } from './rescue/KindsInside.tsx';

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
