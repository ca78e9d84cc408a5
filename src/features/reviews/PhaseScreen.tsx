import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type Phase, phaseIn, phasesChosen } from '#domain/reviews/waymark.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { type About, aboutsOf } from './abouts.ts';
import { choosePhase } from './actions.ts';
import { PhasePart } from './PhasePart.tsx';
import { type ReviewsView, watchReviews } from './queries.ts';

/** Which phase one chose, and which it was before; for each breach by itself where there are several. */
export function PhaseScreen(_: ScreenProps) {
  const say = words('reviews');
  const view = useLive(watchReviews, []);
  return (
    <Page>
      <PageHead title={say.phase.title} lead={say.phase.lead} />
      {view ? (
        aboutsOf(view.ledger).map((about) => <PhaseOf key={about.breachId ?? ''} about={about} view={view} />)
      ) : (
        <Waiting>{say.opening}</Waiting>
      )}
    </Page>
  );
}

function PhaseOf({ about: { breachId, name }, view }: { readonly about: About; readonly view: ReviewsView }) {
  const { phase: say } = words('reviews');
  const [phase, setPhase] = useState<Phase>();
  const { waymark: waymarks } = view.ledger;
  const now = phaseIn(waymarks, breachId);
  const chosen = phasesChosen(waymarks, breachId);
  return (
    <>
      <PhasePart now={now} chosen={phase} about={name} heading onPhase={setPhase} />
      {phase !== undefined && phase !== now && (
        <Button
          look="go"
          label={name === undefined ? undefined : say.about(say.keep, name)}
          onClick={() => void choosePhase(phase, view.today, breachId).then(() => setPhase(undefined))}
        >
          {say.keep}
        </Button>
      )}
      {chosen.length > 0 && (
        <Section level={3} title={name === undefined ? say.chosen : say.about(say.chosen, name)}>
          <ul class="small">
            {chosen.map(({ id, on, phase: was }) => (
              <li key={id}>{say.on(on, was)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
