// File writer: a worker that writes private files, since only a worker can flush one to the disk.

import type { Bytes } from '#platform/cipher.ts';
import { type PrivateFile, writeFlushed } from '#platform/private-files.ts';

addEventListener('message', async (event: MessageEvent<{ readonly name: PrivateFile; readonly bytes: Bytes }>) => {
  postMessage(await writeFlushed(event.data.name, event.data.bytes));
});
