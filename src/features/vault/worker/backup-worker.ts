// Backup worker, seen from the page: one worker per file, ended when it has answered, when it takes too long, or on a tap.

import type { Instant } from '#domain/kernel/day.ts';
import { err, ok, type Result } from '#domain/kernel/result.ts';
import type { FileForm } from '#domain/vault/backup-name.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import type { FileFault } from '#domain/vault/file-fault.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import type { Bytes } from '#platform/cipher.ts';
import { startWorker } from '#platform/workers.ts';
import workerUrl from './backup.worker.ts?worker&url';
import type { Ask, Step, Tell } from './worker-messages.ts';

type Task = { readonly tell: (step: Step) => void; readonly cancelled: AbortSignal };

/** `cancelled` is no fault: the person stopped it, and nothing was done. */
export type Outcome<T> = Result<T, FileFault | { readonly kind: 'cancelled' }>;

type Making = {
  readonly passphrase: string;
  readonly workFactor: number;
  readonly form: FileForm;
  readonly now: Instant;
};

/** Seals the document that `pieces` make up, and answers the file once it has been opened again and compared. */
export async function makeInWorker(pieces: AsyncIterable<string>, making: Making, task: Task): Promise<Outcome<Bytes>> {
  const answer = await inWorker(task, async (say) => {
    for await (const text of pieces) {
      if (task.cancelled.aborted) return;
      say({ ask: 'piece', text });
    }
    say({ ask: 'make', ...making });
  });
  return answer.ok && answer.value.tell === 'made' ? ok(answer.value.bytes) : faultIn(answer);
}

/** Opens a file and reads what is in it. */
export async function lookInWorker(
  bytes: Bytes,
  passphrase: string,
  now: Instant,
  task: Task,
): Promise<Outcome<BackupDocument>> {
  const answer = await inWorker(task, async (say) => say({ ask: 'look', bytes, passphrase, now }));
  return answer.ok && answer.value.tell === 'found' ? ok(answer.value.document) : faultIn(answer);
}

function inWorker(task: Task, ask: (say: (ask: Ask) => void) => Promise<void>): Promise<Outcome<Tell>> {
  return new Promise((resolve) => {
    const worker = startWorker(workerUrl);
    let timer: ReturnType<typeof setTimeout>;
    const end = (outcome: Outcome<Tell>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(err({ kind: 'slow' })), LIMITS.stepMs);
    };
    worker.onmessage = ({ data }: MessageEvent<Tell>) => {
      if (data.tell !== 'step') return end(ok(data));
      wait();
      task.tell(data.step);
    };
    worker.onerror = () => end(err({ kind: 'broken' }));
    if (task.cancelled.aborted) return end(err({ kind: 'cancelled' }));
    task.cancelled.addEventListener('abort', () => end(err({ kind: 'cancelled' })));
    wait();
    ask((message) => worker.postMessage(message)).catch(() => end(err({ kind: 'broken' })));
  });
}

function faultIn(answer: Outcome<Tell>): Outcome<never> {
  if (!answer.ok) return answer;
  return err(answer.value.tell === 'fault' ? answer.value.fault : { kind: 'broken' });
}
