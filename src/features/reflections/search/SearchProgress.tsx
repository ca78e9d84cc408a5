import { words } from '#content/catalogue.ts';
import type { SearchState } from '#storage/search/search.ts';
import { Waiting } from '#ui/Waiting.tsx';

interface SearchProgressProps {
  readonly state: SearchState | undefined;
  readonly onCancel: () => void;
}

/** How far the reading is, until all of it can be found. */
export function SearchProgress({ state, onCancel }: SearchProgressProps) {
  const { search: texts } = words('reflections');
  if (state === undefined || state.at === 'ready' || state.at === 'failed') return null;
  const { done, total } = state.progress;
  const progress =
    total === 0 ? undefined : { done, total, words: texts.progress(done, total), label: texts.progressName };
  return (
    <Waiting progress={progress} cancel={{ label: texts.cancel, onCancel }}>
      {state.at === 'opening' ? texts.opening : texts.reading}
    </Waiting>
  );
}
