import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field } from '#ui/form/Field.tsx';
import { dayIn } from './check-in-draft.ts';

interface DayPartProps {
  readonly on: Day;
  readonly today: Day;
  readonly error: string | undefined;
  /** `undefined` while the field holds no day. */
  readonly onDay: (day: Day | undefined) => void;
}

/** The day: today without a word, or another one by its field. */
export function DayPart({ on, today, error, onDay }: DayPartProps) {
  const { day: say } = words('checkIns');
  const [field, setField] = useState<string>(on);
  const [missing, setMissing] = useState(false);
  const held = dayIn(field);
  return (
    <Disclosure summary={on === today ? say.today : say.summary(dayInWords(on))} open={on !== today || undefined}>
      <Field
        type="date"
        label={say.label}
        help={say.hint}
        max={today}
        value={held === undefined || held === on ? field : on}
        error={missing ? say.missing : error}
        onInput={(next) => {
          setField(next);
          const day = dayIn(next);
          setMissing(day === undefined);
          onDay(day);
        }}
      />
    </Disclosure>
  );
}
