import { useEffect, useState } from 'preact/hooks';

interface Search {
  readonly form: string;
  readonly target?: string;
  readonly draftId?: string;
}

/** The draft of a form, from when it is found until the form closes. */
export function useDraft<S extends Search, K extends { stop: () => void }>(
  begin: (search: S) => Promise<K>,
  search: S,
): K | undefined {
  const [keeper, setKeeper] = useState<K | undefined>(undefined);
  useEffect(() => {
    let open = true;
    let begun: K | undefined;
    void begin(search).then((found) => {
      begun = found;
      if (open) setKeeper(() => found);
      else found.stop();
    });
    return () => {
      open = false;
      begun?.stop();
    };
  }, [search.form, search.target, search.draftId]);
  return keeper;
}
