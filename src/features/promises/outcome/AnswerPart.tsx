import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import { statesFor } from '#domain/promises/recording.ts';
import { Stitch } from '#ui/art/Stitch.tsx';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { shapeByMark } from '../count/stitch-shapes.ts';

interface AnswerPartProps {
  readonly on: Day;
  readonly today: Day;
  readonly state: OutcomeState | undefined;
  readonly onChange: (state: OutcomeState) => void;
}

/** The answers a day takes, all of one size. */
export function AnswerPart({ on, today, state, onChange }: AnswerPartProps) {
  const say = words('promises').outcome;
  return (
    <ChoiceGroup
      legend={say.title}
      quiet
      options={statesFor(on, today).map((value) => ({
        value,
        title: say.states[value].title,
        description: say.states[value].line,
        mark: <Stitch shape={shapeByMark[value]} />,
      }))}
      value={state}
      onChange={onChange}
    />
  );
}
