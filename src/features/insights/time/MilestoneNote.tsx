import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { milestoneAt, quotesNear } from '#domain/insights/elapsed.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { linkTo } from '#platform/address.ts';
import { firstWords } from '../history.ts';

interface MilestoneNoteProps {
  readonly toldOn: Day;
  readonly today: Day;
  readonly ledger: Ledger;
}

/** What is typical of the time passed, and words of one's own from earlier. */
export function MilestoneNote({ toldOn, today, ledger }: MilestoneNoteProps) {
  const { time: say } = words('lookBack');
  const milestone = milestoneAt(toldOn, today);
  if (milestone === undefined) return null;
  const quotes = quotesNear(milestone.earlier, ledger);
  return (
    <div class="note">
      <div class="stack tight">
        <p>{say.milestone(milestone.months)}</p>
        {quotes.length === 0 && <p class="small soft">{say.noQuote}</p>}
        {quotes.map(({ on, words: written, entry }) => (
          <div key={entry.id}>
            <p class="small soft">{say.quoted(dayInWords(on, 'long'))}</p>
            <p class="own">
              <a href={linkTo(entry.kind === 'check-in' ? `check-in/${entry.id}` : `write/${entry.id}`)}>
                {firstWords(written)}
              </a>
            </p>
          </div>
        ))}
      </div>
    </div>
  );
}
