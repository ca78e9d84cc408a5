import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { entriesOf } from '#domain/ledger.ts';
import { lookInside } from '../../src/features/vault/worker/backup.worker.ts';
import { inOrder, PASSPHRASE } from '../support/backup-file.ts';
import { openFrozen, thawed } from './frozen-vault.ts';

const NOW = instantOf(Date.UTC(2026, 11, 1));
const FOLDER = 'tests/frozen';
const cuts = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${FOLDER}/${name}`);

describe.each(cuts)('what was cut into %s', (cut) => {
  test.each(['age', 'txt'])('BK1 · its backup still opens (.%s), with all that was in it', async (form) => {
    const file = new Uint8Array(readFileSync(`${cut}/backup.${form}`));
    const found = await lookInside(file, PASSPHRASE, NOW, () => {});
    if (!found.ok) throw new Error(found.error.kind);
    const plain = JSON.parse(readFileSync(`${cut}/backup.json`, 'utf8'));
    expect(found.value.entries).toEqual(plain.entries);
    expect(found.value.settings).toEqual(plain.settings);
    expect(found.value.createdAt).toBe(plain.createdAt);
  });

  test('V3 · its database still opens, with all that was in it', async () => {
    const store = await openFrozen(thawed(readFileSync(`${cut}/database.json`, 'utf8')));
    const plain = JSON.parse(readFileSync(`${cut}/database-entries.json`, 'utf8'));
    const held = entriesOf(await store.read('all'));
    expect(inOrder(held)).toEqual(inOrder(plain));
    expect(store.health).toEqual({ damaged: 0, incomplete: false });
  });
});

/** The kinds there were when the first cut was made. A later cut holds later ones; this list never changes. */
const KINDS_OF_THE_FIRST_CUT = [
  'check-in',
  'feeling-word',
  'pledge',
  'outcome',
  'reflection',
  'draft',
  'settings',
  'person',
  'breach',
  'contact',
  'backup-note',
  'other-version',
  'gone',
];

test('BK1 · the first cut holds every kind there was', () => {
  const plain: readonly { readonly kind: string }[] = JSON.parse(
    readFileSync(`${FOLDER}/1/database-entries.json`, 'utf8'),
  );
  const kinds = new Set(plain.map(({ kind }) => kind));
  expect(KINDS_OF_THE_FIRST_CUT.filter((kind) => !kinds.has(kind))).toEqual([]);
});
