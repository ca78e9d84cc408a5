// Judge: gives a file to the very path that restore takes, against an open ledger, and says what is wrong with how it
// ended. The worker's code runs beside the test instead of in a thread, and gets and gives copies, as a worker does.

import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { type Entry, entriesOf, parseEntry } from '#domain/ledger.ts';
import { readSealedHead } from '#domain/vault/sealed-head.ts';
import { openLedger, readLedger } from '#storage/ledger.ts';
import { bringBack, lookInside, undo, type Way } from '../../src/features/vault/restore-actions.ts';
import { inOrder, PASSPHRASE } from '../support/backup-file.ts';

vi.mock('#platform/workers.ts', () => ({ startWorker: workerBeside }));

/** Each refusal that a person gets a sentence for. `broken`, `slow` and `unreadable` would be faults of ours. */
const REFUSALS = [
  ...['empty', 'foreign', 'keyed', 'wrong-passphrase', 'damaged', 'cut', 'too-large', 'too-much-work'],
  ...['not-a-backup', 'newer', 'too-many', 'malformed', 'doubled', 'clock', 'misfit'],
];

/** Beyond deriving the key: against hanging, not a figure of speed. */
const CEILING_MS = 2_000;
const CHEAP_KEY_MS = 20;

/** How it ended: the refusal's kind or `opened`, what that took (0 where a costly key was asked for), what is wrong. */
export interface Ending {
  readonly kind: string;
  readonly ms: number;
  readonly wrong: readonly string[];
}

export async function judged(file: Buffer, way: Way, passphrase = PASSPHRASE): Promise<Ending> {
  const wrong: string[] = [];
  const before = await ledgerPrint();
  const begun = performance.now();
  const given = new File([new Uint8Array(file)], 'kept.age');
  const found = await lookInside(given, passphrase, () => {}, new AbortController().signal);
  const ms = performance.now() - begun;
  const kind = found.ok ? 'opened' : found.error.kind;
  const key = keyMs(file);
  if (ms > CEILING_MS + key) wrong.push(`took ${Math.round(ms)} ms`);
  if (!found.ok && !REFUSALS.includes(kind)) wrong.push(`ended as ${kind}`);
  if ((await ledgerPrint()) !== before) wrong.push('looking changed the ledger');
  if (found.ok) wrong.push(...(await wrongWithRestoring(found.value.entries, () => bringBack(found.value, way))));
  wrong.push(...touchedPrototypes());
  return { kind, ms: key > CHEAP_KEY_MS ? 0 : ms, wrong };
}

/** Brings it back, looks at what the ledger then holds, and takes that back. */
async function wrongWithRestoring(
  entries: readonly Entry[],
  restore: () => ReturnType<typeof bringBack>,
): Promise<readonly string[]> {
  const former = inOrder(entriesOf(await readLedger('all')));
  const restored = await restore();
  if (!restored.ok) return [`was read, then not restored: ${restored.error}`];
  const now = entriesOf(await readLedger('all'));
  const ids = new Set(now.map(({ id }) => id));
  const wrong = now.filter((entry) => !parseEntry(entry).ok).map(({ kind }) => `a ${kind} that does not fit is kept`);
  if (entries.some(({ id }) => !ids.has(id))) wrong.push('an entry of the file is missing');
  const undone = await undo(restored.value);
  const after = inOrder(entriesOf(await readLedger('all')));
  if (!undone.ok || JSON.stringify(after) !== JSON.stringify(former)) wrong.push('undo did not bring it back');
  return wrong;
}

/** The sealed rows and header, to the byte. */
async function ledgerPrint(): Promise<string> {
  const hash = createHash('sha256');
  const print = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  return hash.update(JSON.stringify(await openLedger().sealedCopy(), print)).digest('hex');
}

/** What the head asks for may cost: 2^17 takes about half a second here, four times that on a busy machine. */
function keyMs(file: Buffer): number {
  const head = readSealedHead(file.subarray(0, 4_096).toString('latin1'), file.length);
  return head.ok ? 2 ** head.value.workFactor / 64 : 0;
}

const PROTOTYPES = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Map.prototype,
];
const untouched = PROTOTYPES.map((prototype) => new Map(membersOf(prototype)));

/** No member of any prototype is new, gone or another one. They are not frozen, since a frozen one breaks who makes files. */
function touchedPrototypes(): readonly string[] {
  const isTouched = PROTOTYPES.some((prototype, place) => {
    const [now, before] = [membersOf(prototype), untouched[place]];
    return now.length !== before?.size || now.some(([name, member]) => before.get(name) !== member);
  });
  return isTouched ? ['reached a prototype'] : [];
}

function membersOf(prototype: object): readonly (readonly [PropertyKey, unknown])[] {
  return Reflect.ownKeys(prototype).map((name) => {
    const { value, get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    return [name, get ?? value];
  });
}

/** The worker's module, made to speak to one page at a time. */
function workerBeside() {
  const worker = { onmessage: (_: MessageEvent) => {}, onerror: () => {}, terminate: () => {}, postMessage };
  const loaded = import('../../src/features/vault/worker/backup.worker.ts');
  const thread: object = globalThis;
  globalThis.postMessage = (data: unknown) => worker.onmessage(copied(data));
  function postMessage(data: unknown) {
    void loaded.then(() => Reflect.get(thread, 'onmessage')(copied(data)));
  }
  return worker;
}

function copied(data: unknown): MessageEvent {
  return new MessageEvent('message', { data: structuredClone(data) });
}
