// Backup worker: the only place that knows age. Its key derivation takes a second or more and cannot be interrupted,
// so it runs here and is stopped by ending the worker.

import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Instant } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { FileForm } from '#domain/vault/backup-name.ts';
import { type BackupDocument, readDocument } from '#domain/vault/document.ts';
import type { FileFault } from '#domain/vault/file-fault.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import { ARMOUR_ENDS, outerKindOf, readSealedHead } from '#domain/vault/sealed-head.ts';
import { type Bytes, sameBytes } from '#platform/cipher.ts';
import { gunzipped, gzipped } from '#platform/gzip.ts';
import type { Ask, Step, Tell } from './worker-messages.ts';

type TellStep = (step: Step) => void;
type Making = {
  readonly passphrase: string;
  readonly workFactor: number;
  readonly form: FileForm;
  readonly now: Instant;
};

/** Seals a document, opens the file again from its own bytes, and compares (rule BK2). */
export async function makeFile(text: string, making: Making, tell: TellStep): Promise<Result<Bytes, FileFault>> {
  tell('packing');
  const plain = new TextEncoder().encode(text);
  if (plain.length > LIMITS.documentBytes) return err({ kind: 'too-large' });
  const packed = await gzipped(plain);
  tell('locking');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(making.passphrase);
  encrypter.setScryptWorkFactor(making.workFactor);
  const sealed = new Uint8Array(await encrypter.encrypt(packed));
  const bytes = making.form === 'txt' ? new TextEncoder().encode(armor.encode(sealed)) : sealed;
  if (bytes.length > LIMITS.fileBytes) return err({ kind: 'too-large' });
  const again = await unsealed(bytes, making.passphrase, tell);
  if (!again.ok) return again;
  tell('comparing');
  if (!sameBytes(again.value, plain)) return err({ kind: 'broken' });
  const read = readDocument(text, making.now);
  return read.ok ? ok(bytes) : read;
}

/** Opens a file that anybody may have made, and reads the document in it. */
export async function lookInside(
  bytes: Bytes,
  passphrase: string,
  now: Instant,
  tell: TellStep,
): Promise<Result<BackupDocument, FileFault>> {
  const plain = await unsealed(bytes, passphrase, tell);
  if (!plain.ok) return plain;
  tell('reading');
  const text = utf8(plain.value);
  return text === undefined ? err({ kind: 'malformed' }) : readDocument(text, now);
}

/** Takes the seal off a file that anybody may have made, binary or armoured; what is inside is not looked at. */
export async function openSeal(bytes: Bytes, passphrase: string, tell: TellStep): Promise<Result<Bytes, FileFault>> {
  const binary = binaryOf(bytes);
  if (!binary.ok) return binary;
  const head = readSealedHead(latin1(binary.value), binary.value.length);
  if (!head.ok) return head;
  tell('opening');
  return opened(binary.value, passphrase);
}

async function unsealed(bytes: Bytes, passphrase: string, tell: TellStep): Promise<Result<Bytes, FileFault>> {
  const packed = await openSeal(bytes, passphrase, tell);
  if (!packed.ok) return packed;
  tell('unpacking');
  const { documentBytes, unpackedFreely, unpackedPerByte } = LIMITS;
  const limits = { bytes: documentBytes, freely: unpackedFreely, perByte: unpackedPerByte };
  const plain = await gunzipped(packed.value, limits);
  if (plain === 'too-large') return err({ kind: 'too-large' });
  // The seal was whole: what is inside was never packed by us.
  return plain === 'damaged' ? err({ kind: 'not-a-backup' }) : ok(plain);
}

function binaryOf(bytes: Bytes): Result<Bytes, FileFault> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.fileBytes) return err({ kind: 'too-large' });
  const kind = outerKindOf(latin1(bytes));
  if (kind === 'other') return err({ kind: 'foreign' });
  if (kind === 'sealed') return ok(bytes);
  const text = utf8(bytes);
  if (text === undefined) return err({ kind: 'damaged' });
  if (!text.trimEnd().endsWith(ARMOUR_ENDS)) return err({ kind: 'cut' });
  try {
    return ok(new Uint8Array(armor.decode(text)));
  } catch {
    return err({ kind: 'damaged' });
  }
}

/** Opens the seal piece by piece, so that a missing end and a damaged middle are told apart. */
async function opened(bytes: Bytes, passphrase: string): Promise<Result<Bytes, FileFault>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let size: number;
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  try {
    const stream = await decrypter.decrypt(new Blob([bytes]).stream());
    reader = stream.getReader();
    size = stream.size(bytes.length);
  } catch (error) {
    return err({ kind: faultOf(error) });
  }
  const packed = new Uint8Array(size);
  let at = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      packed.set(next.value, at);
      at += next.value.length;
    }
    return ok(packed);
  } catch {
    return err({ kind: size - at <= LARGEST_CHUNK ? 'cut' : 'damaged' });
  }
}

/** A seal goes on in chunks of this many bytes. */
const LARGEST_CHUNK = 65_536;

/** The library tells its faults by their texts alone (`stack.md` 4). */
function faultOf(error: unknown): 'wrong-passphrase' | 'too-much-work' | 'damaged' | 'cut' {
  const text = error instanceof Error ? error.message : '';
  if (text.includes('no identity matched')) return 'wrong-passphrase';
  if (text.includes('work factor')) return 'too-much-work';
  return text.includes('ciphertext') ? 'cut' : 'damaged';
}

function latin1(bytes: Bytes): string {
  return String.fromCharCode(...bytes.subarray(0, LIMITS.headBytes));
}

function utf8(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const pieces: string[] = [];

async function answered(ask: Ask): Promise<Tell | undefined> {
  const tell: TellStep = (step) => say({ tell: 'step', step });
  if (ask.ask === 'piece') {
    pieces.push(ask.text);
    return undefined;
  }
  if (ask.ask === 'make') {
    const made = await makeFile(pieces.splice(0).join(''), ask, tell);
    return made.ok ? { tell: 'made', bytes: made.value } : { tell: 'fault', fault: made.error };
  }
  const found = await lookInside(ask.bytes, ask.passphrase, ask.now, tell);
  return found.ok ? { tell: 'found', document: found.value } : { tell: 'fault', fault: found.error };
}

function say(tell: Tell): void {
  globalThis.postMessage(tell);
}

globalThis.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const answer = await answered(data).catch((): Tell => ({ tell: 'fault', fault: { kind: 'broken' } }));
  if (answer) say(answer);
};
