import { useEffect, useState } from 'preact/hooks';
import { beginDraft, type DraftKeeper, type DraftSearch } from '#storage/drafts.ts';

/** The draft of a form, from when it is found until the form closes. */
export function useDraft(search: DraftSearch): DraftKeeper | undefined {
  const [keeper, setKeeper] = useState<DraftKeeper | undefined>(undefined);
  useEffect(() => {
    let open = true;
    let begun: DraftKeeper | undefined;
    void beginDraft(search).then((found) => {
      begun = found;
      if (open) setKeeper(found);
      else found.stop();
    });
    return () => {
      open = false;
      begun?.stop();
    };
  }, [search.form, search.target]);
  return keeper;
}
