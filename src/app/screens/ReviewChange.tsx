import { PanelFigures } from '#features/insights/figures/PanelFigures.tsx';
import { PanelFiguresContext } from '#features/reviews/panel-figures.ts';
import { ReviewChangeScreen } from '#features/reviews/ReviewChangeScreen.tsx';
import type { ScreenProps } from '#ui/screen.ts';

/** A review to change, with the figures of Look back beside its answers. */
export function ReviewChange(props: ScreenProps) {
  return (
    <PanelFiguresContext.Provider value={PanelFigures}>
      <ReviewChangeScreen {...props} />
    </PanelFiguresContext.Provider>
  );
}
