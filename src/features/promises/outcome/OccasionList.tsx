import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { type Day, daysAfter } from '#domain/kernel/day.ts';
import { COMING_DAYS, decidedOccasionsOf, firstDueOf, type Occasion } from '#domain/promises/occasions.ts';
import { markOf } from '#domain/promises/standing.ts';
import { Stitch } from '#ui/art/Stitch.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import { shapeByMark } from '../count/stitch-shapes.ts';
import type { PromiseView } from '../queries.ts';

/** So many days are listed at once; the earlier ones are a press away. */
const SHOWN = 21;

interface OccasionListProps {
  readonly view: PromiseView;
  readonly onNote: (day: Day) => void;
}

/** Every day of a promise, the latest first, each with its line and a way to say it otherwise. */
export function OccasionList({ view, onNote }: OccasionListProps) {
  const say = words('promises').page;
  const occasions = occasionsOfView(view);
  const earlier = occasions.slice(SHOWN);
  return (
    <Section title={say.days}>
      {occasions.length === 0 && <p class="small soft">{say.noDays}</p>}
      {occasions.length > 0 && <Rows occasions={occasions.slice(0, SHOWN)} onNote={onNote} />}
      {earlier.length > 0 && (
        <Disclosure summary={say.earlierDays}>
          <Rows occasions={earlier} onNote={onNote} />
        </Disclosure>
      )}
    </Section>
  );
}

/** From its first day to today, and the one coming day that can be changed beforehand. */
function occasionsOfView({ pledge, outcomes, today, next }: PromiseView): readonly Occasion[] {
  const decided = outcomes.map((outcome) => outcome.on);
  const first = [...decided, firstDueOf(pledge) ?? today, today].sort()[0] ?? today;
  const last = [...decided, today].sort().at(-1) ?? today;
  const past = decidedOccasionsOf(pledge, outcomes, first, last).filter(
    ({ on, outcome, paused }) => !paused && (on <= today || outcome),
  );
  const coming = next !== undefined && next > today && next <= daysAfter(today, COMING_DAYS) ? [{ on: next }] : [];
  return [...past, ...coming].sort((a, b) => (a.on < b.on ? 1 : -1));
}

function Rows({ occasions, onNote }: { readonly occasions: readonly Occasion[]; readonly onNote: (day: Day) => void }) {
  const say = words('promises');
  const parts = occasions.map((occasion) => {
    const mark = markOf(occasion);
    const said = occasion.outcome !== undefined;
    return {
      id: occasion.on,
      mark: <Stitch shape={shapeByMark[mark]} />,
      title: say.page.day(dayInWords(occasion.on, 'short'), said ? say.marks[mark] : say.page.rests),
      detail: said ? occasion.outcome?.line : say.howItWent,
      onClick: () => onNote(occasion.on),
    };
  });
  return <Parts parts={parts} />;
}
