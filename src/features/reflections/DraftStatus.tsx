import { words } from '#content/catalogue.ts';
import { minuteInWords } from '#content/format.ts';
import type { Instant } from '#domain/kernel/day.ts';
import { wallTimeAt } from '#storage/present.ts';
import { Status } from '#ui/Status.tsx';

export type Sealing = { readonly at: Instant | undefined; readonly failed: boolean };

interface DraftStatusProps {
  readonly sealing: Sealing;
  /** The page reads as the entry does. */
  readonly isAsKept: boolean;
}

/** Where the words are. It is said aloud once; the time is only there to be read. */
export function DraftStatus({ sealing: { at, failed }, isAsKept }: DraftStatusProps) {
  const { editor } = words('reflections');
  const resting = isAsKept ? editor.unchanged : editor.notYet;
  return (
    <div class="paper__foot">
      <Status icon="phone">
        {at !== undefined && !failed ? editor.keptAsDraftAt(minuteInWords(wallTimeAt(at).minute)) : resting}
      </Status>
      <p class="vh" aria-live="polite">
        {at !== undefined && !failed && editor.keptAsDraft}
      </p>
    </div>
  );
}
