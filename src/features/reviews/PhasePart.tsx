import { words } from '#content/catalogue.ts';
import type { ReviewParts } from '#domain/reviews/review.ts';
import { PHASES, type Phase, phaseIn, type Waymark } from '#domain/reviews/waymark.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';

interface PhasePartProps {
  readonly parts: Pick<ReviewParts, 'phase' | 'breachId'>;
  readonly waymarks: readonly Waymark[];
  readonly onPhase: (phase: Phase | undefined) => void;
}

const AS_IT_IS = 'as-it-is';

/** The phase from now on: any of them, in either direction, or as it is. */
export function PhasePart({ parts: { phase, breachId }, waymarks, onPhase }: PhasePartProps) {
  const { phase: say } = words('reviews');
  const now = phaseIn(waymarks, breachId);
  const others = PHASES.filter((other) => other !== now);
  return (
    <ChoiceGroup
      legend={say.legend}
      help={say.order}
      options={[
        { value: AS_IT_IS, title: say.keepAs, description: say.now(now) },
        ...others.map((other) => ({
          value: String(other),
          title: say.names[other].name,
          description: say.names[other].line,
        })),
      ]}
      value={phase === undefined || phase === now ? AS_IT_IS : String(phase)}
      onChange={(value) => onPhase(PHASES.find((other) => String(other) === value))}
    />
  );
}
