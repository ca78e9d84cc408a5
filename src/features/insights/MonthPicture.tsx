import { words } from '#content/catalogue.ts';
import { dayInWords, weekdayInWords } from '#content/format.ts';
import {
  type Day,
  dayNumberOf,
  daysAfter,
  firstOf,
  lastOf,
  monthOf,
  WEEKDAYS,
  type Weekday,
  weekOf,
} from '#domain/kernel/day.ts';
import type { DayKept, MonthKept } from './history.ts';

interface MonthPictureProps {
  readonly kept: MonthKept;
  readonly firstWeekday: Weekday;
  readonly onDay: (day: Day) => void;
}

/** A month as weeks: a disc for a day with a check-in, a ring for one with something else, nothing else. */
export function MonthPicture({ kept: { month, days }, firstWeekday, onDay }: MonthPictureProps) {
  const { picture } = words('lookBack');
  const dayByName = new Map<Day, DayKept>(days.map((day) => [day.on, day]));
  return (
    <table class="month__picture num">
      <caption class="vh">{picture.caption(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((_, at) => weekdayAt(firstWeekday, at)).map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayInWords(weekday)}>
              {weekdayInWords(weekday, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(firstOf(month), lastOf(month), firstWeekday).map((week) => (
          <tr key={week}>
            {WEEKDAYS.map((_, at) => daysAfter(week, at)).map((day) => (
              <td key={day}>
                {monthOf(day) === month && <DayCell day={day} kept={dayByName.get(day)} onDay={onDay} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: Day;
  readonly kept: DayKept | undefined;
  readonly onDay: (day: Day) => void;
}

function DayCell({ day, kept, onDay }: DayCellProps) {
  const { picture } = words('lookBack');
  if (kept === undefined) return <span>{dayNumberOf(day)}</span>;
  const checkedIn = kept.kept.some((one) => one.kind === 'check-in');
  const name = dayInWords(day);
  return (
    <button
      type="button"
      class="month__day"
      aria-label={checkedIn ? picture.checkIn(name) : picture.other(name)}
      onClick={() => onDay(day)}
    >
      <span class={checkedIn ? 'month__disc month__disc--check-in' : 'month__disc'}>{dayNumberOf(day)}</span>
    </button>
  );
}

function weeksOf(first: Day, last: Day, firstWeekday: Weekday): readonly Day[] {
  const weeks: Day[] = [];
  for (let week = weekOf(first, firstWeekday); week <= last; week = daysAfter(week, 7)) weeks.push(week);
  return weeks;
}

function weekdayAt(first: Weekday, at: number): Weekday {
  return WEEKDAYS[(first - 1 + at) % 7] ?? 1;
}
