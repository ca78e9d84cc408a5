import { words } from '#content/catalogue.ts';
import { PHASES, type Phase } from '#domain/reviews/waymark.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';

interface PhasePartProps {
  /** The phase in force. */
  readonly now: Phase;
  /** The one chosen here, where one is. */
  readonly chosen: Phase | undefined;
  /** What it is about, where that has to be told apart. */
  readonly about: string | undefined;
  /** It is a part of the page, not one question among others. */
  readonly heading?: boolean;
  readonly onPhase: (phase: Phase | undefined) => void;
}

const AS_IT_IS = 'as-it-is';

/** The phase from now on: any of them, in either direction, or as it is. */
export function PhasePart({ now, chosen, about, heading, onPhase }: PhasePartProps) {
  const { phase: say } = words('reviews');
  const others = PHASES.filter((other) => other !== now);
  return (
    <ChoiceGroup
      legend={about === undefined ? say.legend : say.about(say.legend, about)}
      heading={heading}
      help={say.order}
      options={[
        { value: AS_IT_IS, title: say.keepAs, description: say.now(now) },
        ...others.map((other) => ({
          value: String(other),
          title: say.names[other].name,
          description: `${say.names[other].line} ${say.names[other].opens}`,
        })),
      ]}
      value={chosen === undefined || chosen === now ? AS_IT_IS : String(chosen)}
      onChange={(value) => onPhase(PHASES.find((other) => String(other) === value))}
    />
  );
}
