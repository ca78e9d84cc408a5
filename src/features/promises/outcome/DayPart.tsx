import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Notice } from '#ui/Notice.tsx';

interface DayPartProps {
  readonly days: readonly Day[];
  readonly today: Day;
  readonly on: Day;
  readonly onChoose: (day: Day) => void;
}

/** Which day it is about, where several are open. */
export function DayPart({ days, today, on, onChoose }: DayPartProps) {
  const say = words('promises');
  return (
    <>
      {days.length > 1 && (
        <Segmented
          legend={say.outcome.which}
          look="chips"
          options={days.map((day) => ({ value: day, label: say.onDay(day, today) })).reverse()}
          value={on}
          onChange={onChoose}
        />
      )}
      {on > today && (
        <Notice look="tint" icon="clock">
          {say.outcome.notYet}
        </Notice>
      )}
    </>
  );
}
