// Change props: how a form about the lock hands its work to the screen, which shows how far it is and how it ended.

import type { Result } from '#domain/kernel/result.ts';
import type { ChangeFault } from '#storage/lock/changing.ts';
import type { Secret } from '#storage/lock/secrets.ts';
import type { StretchTask } from '#storage/lock/stretch.ts';

export type Running = {
  readonly work: (task: StretchTask) => Promise<Result<void, ChangeFault>>;
  /** What was typed to be allowed to. */
  readonly by: Secret['kind'];
  /** What is said when it is done. */
  readonly done: string;
  readonly onRefused?: (() => void) | undefined;
};

export type ChangeProps = { readonly busy: boolean; readonly onRun: (running: Running) => void };
