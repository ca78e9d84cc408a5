import { useEffect, useState } from 'preact/hooks';
import type { CheckInParts } from '#domain/check-ins/check-in.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';

/** The keeper of this form's draft, once it has been found; it ends with the form. */
export function useKeeper(target?: Id): DraftKeeper | undefined {
  const [keeper, setKeeper] = useState<DraftKeeper | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    let begun: DraftKeeper | undefined;
    void beginDraft({ form: 'check-in', ...(target === undefined ? {} : { target }) }).then((found) => {
      begun = found;
      if (gone) found.stop();
      else setKeeper(found);
    });
    return () => {
      gone = true;
      begun?.stop();
    };
  }, [target]);
  return keeper;
}

/** What the draft found holds, as parts of a check-in. */
export function partsIn(keeper: DraftKeeper): CheckInParts | undefined {
  const content = keeper.content;
  if (content?.form !== 'check-in') return undefined;
  const { form: _, ...parts } = content;
  return parts;
}

/** The day that a date field holds; undefined while it holds none. */
export function dayIn(field: string): Day | undefined {
  return isDay(field) ? field : undefined;
}
