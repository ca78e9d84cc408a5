// Cuts a database and a backup of today's formats, to be opened for ever after. Writes each folder once and never again:
//   node tests/support/run.mjs tests/frozen/cut.ts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { newEnvelope, stampOf } from '#domain/entry.ts';
import { type Instant, instantOf, isDay } from '#domain/kernel/day.ts';
import type { Entry } from '#domain/ledger.ts';
import { BACKUP_NOTE_ID } from '#domain/vault/backup-note.ts';
import { BACKUP_VERSION, printDocument } from '#domain/vault/document.ts';
import { randomBytes } from '#platform/random.ts';
import { signedHeader } from '#storage/format/header.ts';
import { deriveKeys } from '#storage/format/keys.ts';
import { EMPTY_MANIFEST, sealManifest } from '#storage/format/manifest.ts';
import { makeSlot } from '#storage/format/slots.ts';
import { memoryRows } from '#storage/rows/memory-rows.ts';
import { openWith } from '#storage/vault.ts';
import { makeFile } from '../../src/features/vault/worker/backup.worker.ts';
import { PASSPHRASE } from '../support/backup-file.ts';
import { realLookingEntries } from '../support/real-looking.ts';
import { type FrozenVault, frozenText } from './frozen-vault.ts';

const COUNT = 60;
const SEED = 20_261_123;
const AT = Date.UTC(2026, 10, 23, 9);
/** What a phone uses. */
const WORK_FACTOR = 17;

const folder = `tests/frozen/${BACKUP_VERSION}`;
if (existsSync(folder)) throw new Error(`${folder} is cut already; a new format gets a new folder`);

const until = '2026-11-22';
if (!isDay(until)) throw new Error('no day');
const entries = realLookingEntries({ count: COUNT, seed: SEED, until });
const now: Instant = instantOf(AT);
const note = {
  ...newEnvelope('backup-note', stampOf(randomBytes(16), AT)),
  id: BACKUP_NOTE_ID,
  madeAt: now,
  on: until,
  changesThen: COUNT,
};

mkdirSync(folder);
const text = printDocument({ createdAt: now, app: '0.1.0', settings: { theme: 'dark', text: '125' }, entries });
writeFileSync(`${folder}/backup.json`, text);
for (const form of ['age', 'txt'] as const) {
  const made = await makeFile(text, { passphrase: PASSPHRASE, workFactor: WORK_FACTOR, form, now }, () => {});
  if (!made.ok) throw new Error(made.error.kind);
  writeFileSync(`${folder}/backup.${form}`, made.value);
}
writeFileSync(`${folder}/database.json`, frozenText(await vaultWith([...entries, note])));
writeFileSync(`${folder}/database-entries.json`, `${JSON.stringify([...entries, note], null, 1)}\n`);

async function vaultWith(held: readonly Entry[]): Promise<FrozenVault> {
  const key = randomBytes(32);
  const vaultId = randomBytes(16);
  const master = randomBytes(32);
  const slot = await makeSlot('open', key, master, vaultId);
  const keys = await deriveKeys(master, vaultId, 1);
  const mf = { seq: 0, blob: await sealManifest(keys, EMPTY_MANIFEST) };
  const first = await signedHeader(keys, { k: 'h', fmt: 1, vaultId, epoch: 1, slots: [slot], mf });
  const rows = memoryRows(first);
  const opened = await openWith(rows, first, key);
  if (!opened.ok) throw new Error(opened.error);
  const answer = await opened.value.replace(held);
  if (!answer.ok) throw new Error(answer.error.kind);
  const { header, rows: sealed } = await rows.all();
  if (header === undefined) throw new Error('no header');
  return { key, header, rows: sealed };
}
