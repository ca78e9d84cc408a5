// Stretch worker: the only place that stretches a passphrase. It takes a second and 128 MB, and ends with the worker.

import { scrypt } from '@noble/hashes/scrypt.js';
import type { StretchAsk, StretchTell } from './stretch-messages.ts';

addEventListener('message', ({ data }: MessageEvent<StretchAsk>) => {
  const { secret, salt, cost } = data;
  let told = 0;
  const onProgress = (done: number) => {
    const tenths = Math.floor(done * 10);
    if (tenths > told) tell({ tell: 'tenths', tenths });
    told = tenths;
  };
  try {
    const bytes = scrypt(secret, salt, {
      N: 2 ** cost.logN,
      r: cost.r,
      p: cost.p,
      dkLen: 32,
      maxmem: 2 ** 31,
      onProgress,
    });
    tell({ tell: 'stretched', bytes: new Uint8Array(bytes) });
  } catch {
    // What scrypt refuses here is the memory: cost and lengths have been checked.
    tell({ tell: 'no-room' });
  } finally {
    secret.fill(0);
  }
});

function tell(message: StretchTell): void {
  postMessage(message);
}
