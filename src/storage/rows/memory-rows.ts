// Memory rows: a store that nothing survives. The sample ledger lives on it, and so do most tests.

import type { HeaderRow } from '../format/header.ts';
import type { Row, RowStore } from './rows.ts';

/** A row store in memory that begins with `header` and the rows given. */
export function memoryRows(header: HeaderRow, begun: readonly Row[] = []): RowStore {
  const rowById = new Map<string, Row>(begun.map((row) => [row.id, row]));
  const watchers = new Set<() => void>();
  let current = header;
  return {
    lasting: false,
    header: async () => current,
    rows: async (ids) => ids.map((id) => rowById.get(id)),
    all: async (take) => {
      const rows = [...rowById.values()];
      take?.(rows, { done: rows.length, total: rows.length });
      return { header: current, rows };
    },
    write: async (write) => {
      if (current.mf.seq !== write.seq) return 'behind';
      const puts = write.deletes === 'all' ? [] : write.puts;
      if (puts.some((row) => (rowById.get(row.id)?.rev ?? 0) >= row.rev)) return 'behind';
      for (const id of write.deletes === 'all' ? [...rowById.keys()] : write.deletes) rowById.delete(id);
      for (const row of write.puts) rowById.set(row.id, row);
      current = write.header;
      for (const changed of watchers) changed();
      return 'done';
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    close: () => watchers.clear(),
  };
}
