import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { instantOf, isDay } from '#domain/kernel/day.ts';
import { printDocument } from '#domain/vault/document.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import { lookInside, makeFile } from '../../../../src/features/vault/worker/backup.worker.ts';
import type { Step } from '../../../../src/features/vault/worker/worker-messages.ts';
import { inOrder, PASSPHRASE, sealedFileOf } from '../../../support/backup-file.ts';
import { realLookingEntries } from '../../../support/real-looking.ts';

const until = '2026-11-22';
if (!isDay(until)) throw new Error('no day');
const NOW = instantOf(Date.UTC(2026, 10, 23));
const entries = realLookingEntries({ count: 400, seed: 7, until });
const text = printDocument({ createdAt: NOW, app: '0.1.0', settings: { theme: 'dark' }, entries });
const quietly = () => {};
const making = { passphrase: PASSPHRASE, workFactor: 10, now: NOW } as const;

const look = (bytes: Uint8Array, passphrase = PASSPHRASE) =>
  lookInside(new Uint8Array(bytes), passphrase, NOW, quietly);
const refusal = (kind: string) => ({ ok: false, error: { kind } });

let binary: Uint8Array;
let armoured: Uint8Array;

beforeAll(async () => {
  binary = await made('age');
  armoured = await made('txt');
});

describe('a file that was made', () => {
  test('BK2 · is opened again from its own bytes and compared before it counts', async () => {
    const steps: Step[] = [];
    await makeFile(text, { ...making, form: 'age' }, (step) => steps.push(step));
    expect(steps).toEqual(['packing', 'locking', 'opening', 'unpacking', 'comparing']);
  });

  test('BK2 · holds every entry as it was, in either form', async () => {
    for (const file of [binary, armoured]) {
      const found = await look(file);
      if (!found.ok) throw new Error(found.error.kind);
      expect(inOrder(found.value.entries)).toEqual(inOrder(entries));
      expect(found.value).toMatchObject({ createdAt: NOW, app: '0.1.0', settings: { theme: 'dark' } });
    }
  });

  test('BK2 · is not made of a document that could not be read again', async () => {
    const wrong = text.replace('"rev":1', '"rev":0');
    expect(await makeFile(wrong, { ...making, form: 'age' }, quietly)).toMatchObject({ ok: false });
  });
});

describe('a file that does not open', () => {
  test('BK3 · by a wrong passphrase is told from a damaged one', async () => {
    expect(await look(binary, 'quiet harbour, seven lamp')).toEqual(refusal('wrong-passphrase'));
    expect(await look(armoured, 'Quiet harbour, seven lamps')).toEqual(refusal('wrong-passphrase'));
    const flipped = Uint8Array.from(binary);
    const middle = flipped.length - 40;
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    expect(['damaged', 'cut']).toContain(await kindOf(flipped));
  });

  test('BK3 · damaged in its middle is told from one whose end is missing', async () => {
    const long = Buffer.from(await sealedFileOf(Buffer.alloc(300_000, 7)));
    const flipped = Uint8Array.from(long);
    flipped[70_000] = (flipped[70_000] ?? 0) ^ 1;
    expect(await look(flipped)).toEqual(refusal('damaged'));
    for (const length of [long.length - 1, 200_000, 400, 190, 60]) {
      expect(await kindOf(long.subarray(0, length)), `${length}`).toMatch(/cut|damaged/);
    }
    expect(await look(long.subarray(0, long.length - 1))).toEqual(refusal('cut'));
    expect(await look(armoured.subarray(0, armoured.length - 40))).toEqual(refusal('cut'));
    expect(await look(armoured.subarray(0, 100))).toEqual(refusal('cut'));
  });

  test('BK4 · is refused by its content, whatever it is', async () => {
    expect(await look(new Uint8Array())).toEqual(refusal('empty'));
    expect(await look(Buffer.from('PK\u0003\u0004 a picture'))).toEqual(refusal('foreign'));
    expect(await look(Buffer.from(text))).toEqual(refusal('foreign'));
    expect(await look(gzipSync(text))).toEqual(refusal('foreign'));
    expect(await look(await sealedFileOf(Buffer.from('no gzip at all')))).toEqual(refusal('not-a-backup'));
    expect(await look(await sealedFileOf('{"format":"kept-share"}'))).toEqual(refusal('not-a-backup'));
    expect(await look(await sealedFileOf(gzipSync(Buffer.from([0xff, 0xfe, 0x00]))))).toEqual(refusal('malformed'));
    const newer = '{"format":"kept-backup","version":9}';
    expect(await look(await sealedFileOf(newer))).toEqual({ ok: false, error: { kind: 'newer', version: 9 } });
  });

  test('BK4 · that would unpack into more than the limit is left as soon as that shows', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 0x20), { level: 9 });
    expect(await look(await sealedFileOf(bomb))).toEqual(refusal('too-large'));
  });

  test('BK4 · of honest words that pack very well is read', async () => {
    const alike = JSON.stringify({ ...JSON.parse(text), entries: repetitive(100) });
    const packed = gzipSync(alike);
    expect(alike.length / packed.length).toBeGreaterThan(LIMITS.unpackedPerByte);
    expect(await look(await sealedFileOf(packed))).toMatchObject({ ok: true });
  });

  test('BK4 · that asks for too costly a key is refused before one is derived', async () => {
    const costly = Buffer.from(
      Buffer.from(binary)
        .toString('latin1')
        .replace(/(-> scrypt \S+ )10\n/, '$120\n'),
      'latin1',
    );
    const steps: Step[] = [];
    const found = await lookInside(new Uint8Array(costly), PASSPHRASE, NOW, (step) => steps.push(step));
    expect(found).toEqual(refusal('too-much-work'));
    expect(steps).toEqual([]);
  });
});

describe('a file opened by other tools', () => {
  const canAge = isThere('age', ['--version']) && isThere('python3', ['--version']);

  test.skipIf(!canAge)('BK1 · opens with age and gunzip, and its JSON validates against the published schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-age-'));
    const schema: object = JSON.parse(readFileSync('docs/ledger.schema.json', 'utf8'));
    const ajv = new Ajv2020({ strict: true });
    ajv.addFormat('date', isDay);
    const allows = ajv.compile(schema);
    for (const [name, file] of [
      ['b.age', binary],
      ['a.txt', armoured],
    ] as const) {
      const path = join(folder, name);
      writeFileSync(path, file);
      const out = join(folder, `${name}.gz`);
      const run = spawnSync('python3', ['-c', TYPE_PASSPHRASE, path, out, PASSPHRASE], { timeout: 15_000 });
      expect(run.status, run.stderr.toString()).toBe(0);
      const opened = gunzipSync(readFileSync(out)).toString('utf8');
      expect(opened).toBe(text);
      expect(allows(JSON.parse(opened)), JSON.stringify(allows.errors)).toBe(true);
    }
  });
});

/** `age -d` asks at a terminal alone: this gives it one and types the passphrase. */
const TYPE_PASSPHRASE = `
import os, pty, sys
path, out, passphrase = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp('age', ['age', '-d', '-o', out, path])
typed = False
while True:
    try:
        said = os.read(terminal, 1024)
    except OSError:
        break
    if not said:
        break
    if not typed and b'assphrase' in said:
        os.write(terminal, passphrase.encode() + b'\\n')
        typed = True
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

async function made(form: 'age' | 'txt'): Promise<Uint8Array> {
  const file = await makeFile(text, { ...making, form }, quietly);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
}

async function kindOf(bytes: Uint8Array): Promise<string> {
  const found = await look(bytes);
  return found.ok ? 'opened' : found.error.kind;
}

function repetitive(count: number): object[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ kind: 'reflection', id: String(place).padStart(21, '0').concat('A'), rev: 1 },
    ...{ changedAt: NOW, madeAt: NOW, genre: 'journal', on: until, text: 'the same words '.repeat(6_000), tags: [] },
  }));
}

function isThere(tool: string, args: readonly string[]): boolean {
  return spawnSync(tool, args).error === undefined;
}
