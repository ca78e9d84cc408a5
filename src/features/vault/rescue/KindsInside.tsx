import { words } from '#content/catalogue.ts';
import type { Entry } from '#domain/ledger.ts';
import { countsByKind } from '#domain/vault/document.ts';

/** How many of each kind. */
export function KindsInside({ entries }: { readonly entries: readonly Entry[] }) {
  const { inside } = words('backup');
  const parts = [...countsByKind(entries)].flatMap(([kind, count]) =>
    kind === 'gone' || kind === 'other-version' || kind === 'backup-note' ? [] : [inside.kinds[kind](count)],
  );
  return <p>{parts.length === 0 ? inside.nothing : inside.list(parts)}</p>;
}
