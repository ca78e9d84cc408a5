import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { monthInWords } from '#content/format.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { type Day, firstOf, lastOf, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { FeelingsPicture } from './FeelingsPicture.tsx';
import { FeelingWords } from './FeelingWords.tsx';

interface FeelingsFigureProps {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly first: Day | undefined;
  readonly as: 'pictures' | 'tables';
}

/** A month on the grid and its words; other months are a press away. */
export function FeelingsFigure({ ledger, today, first, as }: FeelingsFigureProps) {
  const { feelings: say } = words('figures');
  const [month, setMonth] = useState<Month>(monthOf(today));
  const seen = feelingsSeen(ledger['check-in'], { from: firstOf(month), to: lastOf(month) });
  const [before, after] = [monthsAfter(month, -1), monthsAfter(month, 1)];
  return (
    <div class="stack">
      <FeelingsPicture seen={seen} time={monthInWords(month)} level={2} as={as} />
      <div class="row no-print">
        {first !== undefined && first < firstOf(month) && (
          <Button small onClick={() => setMonth(before)}>
            {say.earlier(monthInWords(before))}
          </Button>
        )}
        {month < monthOf(today) && (
          <Button small onClick={() => setMonth(after)}>
            {say.later(monthInWords(after))}
          </Button>
        )}
      </div>
      <FeelingWords seen={seen} />
    </div>
  );
}
