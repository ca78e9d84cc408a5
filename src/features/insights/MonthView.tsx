import { words } from '#content/catalogue.ts';
import { dayInWords, monthInWords } from '#content/format.ts';
import type { Day, Weekday } from '#domain/kernel/day.ts';
import { Patch } from '#ui/Patch.tsx';
import type { DayKept, MonthKept } from './history.ts';
import { KeptRecord } from './KeptRecord.tsx';
import { MonthPicture } from './MonthPicture.tsx';

interface MonthViewProps {
  readonly kept: MonthKept;
  readonly firstWeekday: Weekday;
}

/** A month: its picture, and its days, newest first. */
export function MonthView({ kept, firstWeekday }: MonthViewProps) {
  const { picture } = words('lookBack');
  const id = `month-${kept.month}`;
  return (
    <section class="month" aria-labelledby={id}>
      <h2 id={id}>{monthInWords(kept.month)}</h2>
      <div class="month__aside">
        <Patch flat>
          <MonthPicture kept={kept} firstWeekday={firstWeekday} onDay={goToDay} />
          <p class="tiny soft">{picture.key}</p>
        </Patch>
      </div>
      <div class="month__days">
        {kept.days.map((day) => (
          <DayView key={day.on} day={day} />
        ))}
      </div>
    </section>
  );
}

function DayView({ day: { on, kept } }: { readonly day: DayKept }) {
  return (
    <section class="patch" aria-labelledby={idOf(on)}>
      <h3 id={idOf(on)} tabIndex={-1}>
        {dayInWords(on)}
      </h3>
      <ul class="kept">
        {kept.map((one) => (
          <li key={one.entry.id}>
            <KeptRecord kept={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function goToDay(day: Day): void {
  document.getElementById(idOf(day))?.focus();
}

function idOf(day: Day): string {
  return `day-${day}`;
}
