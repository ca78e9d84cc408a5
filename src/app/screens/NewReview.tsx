import { PanelFigures } from '#features/insights/figures/PanelFigures.tsx';
import { NewReviewScreen } from '#features/reviews/NewReviewScreen.tsx';
import { PanelFiguresContext } from '#features/reviews/panel-figures.ts';
import type { ScreenProps } from '#ui/screen.ts';

/** A new review, with the figures of Look back beside its answers. */
export function NewReview(props: ScreenProps) {
  return (
    <PanelFiguresContext.Provider value={PanelFigures}>
      <NewReviewScreen {...props} />
    </PanelFiguresContext.Provider>
  );
}
