// Worker messages: what the page and the backup worker say to one another. All of it stays on the device.

import type { Instant } from '#domain/kernel/day.ts';
import type { FileForm } from '#domain/vault/backup-name.ts';
import type { BackupDocument } from '#domain/vault/document.ts';
import type { FileFault } from '#domain/vault/file-fault.ts';
import type { Bytes } from '#platform/cipher.ts';

/** The steps, in order: making packs, locks, opens again and compares; looking opens, unpacks and reads. */
export type Step = 'packing' | 'locking' | 'opening' | 'comparing' | 'unpacking' | 'reading';
export const MAKING: readonly Step[] = ['packing', 'locking', 'opening', 'comparing'];
export const LOOKING: readonly Step[] = ['opening', 'unpacking', 'reading'];

/** The document comes in pieces of text, so that the page is never busy for long. */
export type Piece = { readonly ask: 'piece'; readonly text: string };

export type Ask =
  | Piece
  | {
      readonly ask: 'make';
      readonly passphrase: string;
      readonly workFactor: number;
      readonly form: FileForm;
      readonly now: Instant;
    }
  | { readonly ask: 'look'; readonly bytes: Bytes; readonly passphrase: string; readonly now: Instant };

export type Tell =
  | { readonly tell: 'step'; readonly step: Step }
  | { readonly tell: 'made'; readonly bytes: Bytes }
  | { readonly tell: 'found'; readonly document: BackupDocument }
  | { readonly tell: 'fault'; readonly fault: FileFault };
