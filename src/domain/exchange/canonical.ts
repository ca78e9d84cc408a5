// Canonical: one text for one value, whatever the order its fields were written in.

import { isRecord } from '../kernel/parse.ts';

/** The value as JSON with the names of fields in order. Two entries are the same when their texts are. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
