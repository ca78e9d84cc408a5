import { words } from '#content/catalogue.ts';
import { daysFrom } from '#domain/insights/day-number.ts';
import type { EventRow } from '#domain/insights/events.ts';
import { lengthOf, type Period } from '#domain/insights/period.ts';
import { EventStrip } from '#ui/figure/EventStrip.tsx';
import { Figure } from '#ui/figure/Figure.tsx';
import { eventsWords } from './figure-words.ts';

interface EventsFigureProps {
  readonly events: readonly EventRow[];
  readonly period: Period;
  readonly level?: 2 | 3;
  readonly as: 'pictures' | 'tables';
}

/** What happened, a thread for each kind: plain counts, and the gaps between them. */
export function EventsFigure({ events, period, level = 2, as }: EventsFigureProps) {
  const { events: say, table } = words('figures');
  const said = eventsWords(events);
  return (
    <Figure {...said} level={level} tableLabel={table} as={as}>
      <ul class="threads">
        {events
          .filter(({ days }) => days.length > 0)
          .map(({ name, days }) => (
            <li key={name}>
              <p class="small">
                {say.names[name]} <span class="soft">{say.times(days.length)}</span>
              </p>
              <EventStrip length={lengthOf(period)} days={days.map((day) => daysFrom(period.from, day))} />
            </li>
          ))}
      </ul>
    </Figure>
  );
}
