// Stretch: makes guessing dear. One worker for each passphrase, so that it can be stopped and its memory is given back.

import type { Bytes } from '#platform/cipher.ts';
import { startWorker } from '#platform/workers.ts';
import type { ScryptCost } from '../format/kdf.ts';
import workerUrl from './stretch.worker.ts?worker&url';
import type { StretchAsk, StretchTell } from './stretch-messages.ts';

/** `no-room`: the device has not enough memory. `cancelled`: the person stopped it. `broken`: the worker did not run. */
export type StretchFault = 'no-room' | 'cancelled' | 'broken';

/** How a long task tells how far it is, in tenths, and how it is stopped. */
export type StretchTask = { readonly tell: (tenths: number) => void; readonly cancelled: AbortSignal };

export type Stretch = (ask: StretchAsk, task: StretchTask) => Promise<Bytes | StretchFault>;

/** Very old phones take half a minute (`vault.md` 2.1). */
const WITHIN_MS = 180_000;

/** Stretches in a worker of its own. The secret given is wiped here and there. */
export const stretchInWorker: Stretch = (ask, { tell, cancelled }) =>
  new Promise((resolve) => {
    const worker = startWorker(workerUrl);
    const end = (answer: Bytes | StretchFault) => {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', stop);
      worker.terminate();
      resolve(answer);
    };
    const stop = () => end('cancelled');
    const timer = setTimeout(() => end('broken'), WITHIN_MS);
    worker.onmessage = ({ data }: MessageEvent<StretchTell>) => {
      if (data.tell === 'tenths') tell(data.tenths);
      else end(data.tell === 'stretched' ? data.bytes : data.tell);
    };
    worker.onerror = () => end('broken');
    if (cancelled.aborted) return stop();
    cancelled.addEventListener('abort', stop);
    worker.postMessage(ask);
    ask.secret.fill(0);
  });

/** Stretches by the first cost that this device has room for. */
export async function stretchAnew(
  secret: Bytes,
  salt: Bytes,
  costs: readonly ScryptCost[],
  task: StretchTask,
  stretch: Stretch,
): Promise<{ readonly bytes: Bytes; readonly cost: ScryptCost } | StretchFault> {
  let last: StretchFault = 'no-room';
  for (const cost of costs) {
    const answer = await stretch({ secret: secret.slice(), salt, cost }, task);
    if (typeof answer !== 'string') return { bytes: answer, cost };
    last = answer;
    if (answer !== 'no-room') break;
  }
  return last;
}
