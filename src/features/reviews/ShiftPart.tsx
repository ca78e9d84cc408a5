import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { FACETS } from '#domain/check-ins/check-in.ts';
import { facetDays } from '#domain/insights/facet-days.ts';
import { type Shift, shiftOf } from '#domain/insights/shift.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { ReviewParts } from '#domain/reviews/review.ts';
import { baselinesIn } from '#domain/reviews/waymark.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { aboutsOf } from './abouts.ts';
import { restartBaseline } from './actions.ts';
import type { ReviewsView } from './queries.ts';

interface ShiftPartProps {
  readonly parts: Pick<ReviewParts, 'on' | 'voice' | 'breachId'>;
  readonly view: ReviewsView;
  readonly canRestart?: boolean;
}

/** A shift in one's own entries, as carefully as it can be said. Where the baseline began again, both are shown. */
export function ShiftPart({ parts, view: { ledger }, canRestart }: ShiftPartProps) {
  const { shift: say } = words('figures');
  const restart = baselinesIn(ledger.waymark, parts.breachId)
    .filter((on) => on <= parts.on)
    .at(-1);
  const shiftsFrom = (restartedOn?: Day) =>
    FACETS.flatMap((facet) => {
      const days = facetDays(ledger['check-in'], facet, parts, ledger.breach).filter(({ on }) => on <= parts.on);
      const shift = shiftOf(days, parts.on, restartedOn);
      return shift === undefined ? [] : [{ facet, shift }];
    });
  const fromRestart = restart === undefined ? [] : shiftsFrom(restart);
  const fromFirst = shiftsFrom();
  const isLower = [...fromRestart, ...fromFirst].some(({ shift }) => shift.said === 'lower');
  return (
    <Patch title={say.title} flat>
      <p class="small soft">{say.lead}</p>
      {restart !== undefined && <Shifts shifts={fromRestart} head={say.restarted(dayInWords(restart, 'long'))} />}
      <Shifts shifts={fromFirst} head={restart === undefined ? undefined : say.first} />
      <p class="small">{say.chance}</p>
      <p class="small soft">{say.crisis}</p>
      {isLower && <p class="small">{say.drop}</p>}
      {canRestart && (
        <>
          {aboutsOf(ledger, parts.breachId).map(({ breachId, name }) => (
            <Button key={breachId ?? ''} small onClick={() => void restartBaseline(parts.on, breachId)}>
              {name === undefined ? say.restart : say.restartOf(name)}
            </Button>
          ))}
          <p class="tiny soft">{say.why}</p>
        </>
      )}
    </Patch>
  );
}

interface ShiftsProps {
  readonly shifts: readonly { readonly facet: (typeof FACETS)[number]; readonly shift: Shift }[];
  readonly head: string | undefined;
}

function Shifts({ shifts, head }: ShiftsProps) {
  const { shift: say, lines } = words('figures');
  if (shifts.length === 0) return <p class="small">{say.said['too-few']}</p>;
  return (
    <div class="stack tight">
      {head !== undefined && <p class="label">{head}</p>}
      <Facts
        facts={shifts.map(({ facet, shift }) => ({
          term: lines.facet(facet),
          detail: (
            <>
              <p>{say.said[shift.said]}</p>
              <p class="tiny soft">{say.windows(shift)}</p>
            </>
          ),
        }))}
      />
    </div>
  );
}
