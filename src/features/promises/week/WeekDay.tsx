import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Day } from '#domain/kernel/day.ts';
import { LONGEST_LINE, OUTCOMES, type OutcomeState } from '#domain/promises/outcome.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';

export type WeekDaySaid = { readonly state: OutcomeState | undefined; readonly line: string };

interface WeekDayProps {
  readonly on: Day;
  readonly today: Day;
  readonly said: WeekDaySaid;
  readonly needsLine: boolean;
  readonly onChange: (part: Partial<WeekDaySaid>) => void;
}

/** One day of a promise within the week. *Partly* asks for one line here too (rule PR4). */
export function WeekDay({ on, today, said, needsLine, onChange }: WeekDayProps) {
  const say = words('promises');
  return (
    <>
      <Segmented
        legend={say.onDay(on, today)}
        look="chips"
        options={OUTCOMES.map((value) => ({ value, label: say.week.short[value] }))}
        value={said.state}
        onChange={(state) => onChange({ state })}
      />
      {(said.state === 'partly' || said.line !== '') && (
        <TextArea
          line
          label={say.week.line(dayInWords(on, 'short'))}
          help={say.outcome.linePartly}
          value={said.line}
          onInput={(line) => onChange({ line })}
          error={needsLine ? say.outcome.needsLine : undefined}
          limit={{ max: LONGEST_LINE, words: say.outcome.longLine }}
        />
      )}
    </>
  );
}
