// Files: reading one that the person chose, and handing one over to be saved.

import type { Bytes } from './cipher.ts';

/** The bytes of a chosen file. `too-large` before anything is read; `unreadable` where the device refuses. */
export async function bytesOfFile(file: Blob, most: number): Promise<Bytes | 'too-large' | 'unreadable'> {
  if (file.size > most) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
}

/** How long the browser may take to begin with a download before its address is let go. */
const ADDRESS_LIVES_MS = 60_000;

/** Hands a file to the browser's downloads. Call it from a tap. The browser alone knows what becomes of it. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
}
