import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type Phase, phaseIn } from '#domain/reviews/waymark.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { choosePhase } from './actions.ts';
import { PhasePart } from './PhasePart.tsx';
import { watchReviews } from './queries.ts';

/** Which phase one chose, and which it was before. */
export function PhaseScreen(_: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  const [phase, setPhase] = useState<Phase>();
  const waymarks = view?.ledger.waymark ?? [];
  const now = phaseIn(waymarks);
  const chosen = waymarks
    .toSorted((a, b) => b.madeAt - a.madeAt)
    .flatMap(({ id, on, mark }) => (mark.what === 'phase' ? [{ id, line: say.phase.on(on, mark.phase) }] : []));
  return (
    <Page>
      <PageHead title={say.phase.title} lead={say.phase.lead} />
      {view ? (
        <>
          <PhasePart parts={phase === undefined ? {} : { phase }} waymarks={waymarks} onPhase={setPhase} />
          {phase !== undefined && phase !== now && (
            <Button
              look="go"
              onClick={() => void choosePhase(phase, view.today, undefined).then(() => setPhase(undefined))}
            >
              {say.phase.keep}
            </Button>
          )}
          {chosen.length > 0 && (
            <Section title={say.phase.chosen}>
              <ul class="small">
                {chosen.map(({ id, line }) => (
                  <li key={id}>{line}</li>
                ))}
              </ul>
            </Section>
          )}
        </>
      ) : (
        <Waiting>{say.opening}</Waiting>
      )}
    </Page>
  );
}
