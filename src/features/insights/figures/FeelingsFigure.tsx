import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { monthInWords } from '#content/format.ts';
import { feelingsSeen } from '#domain/insights/feelings-seen.ts';
import { type Day, firstOf, lastOf, type Month, monthOf, monthsAfter } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Figure } from '#ui/figure/Figure.tsx';
import { HeatGrid } from '#ui/figure/HeatGrid.tsx';
import { feelingsWords } from './figure-words.ts';

interface FeelingsFigureProps {
  readonly ledger: Ledger;
  readonly today: Day;
  readonly first: Day | undefined;
  readonly as: 'pictures' | 'tables';
}

const SHOWN_WORDS = 8;

/** A month on the grid, the words that came up, and what was around: side by side, and nothing joined. */
export function FeelingsFigure({ ledger, today, first, as }: FeelingsFigureProps) {
  const { feelings: say, table } = words('figures');
  const [month, setMonth] = useState<Month>(monthOf(today));
  const seen = feelingsSeen(ledger['check-in'], { from: firstOf(month), to: lastOf(month) });
  const said = feelingsWords(seen);
  const onDays = (days: number) => say.onDays(days, seen.entryDays);
  const wordList = seen.words.map(({ word, days }) => `${say.word(word)} ${onDays(days)}`);
  const [before, after] = [monthsAfter(month, -1), monthsAfter(month, 1)];
  return (
    <div class="stack">
      <Figure
        title={said.title}
        level={2}
        own={monthInWords(month)}
        say={said.say}
        table={said.table}
        tableLabel={table}
        as={as}
      >
        <HeatGrid
          cells={seen.cells.map(({ cell, times }) => ({ column: cell.pleasant + 2, row: 2 - cell.energy, times }))}
          ends={say.ends}
        />
      </Figure>
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
      {wordList.length > 0 && (
        <section class="patch patch--flat" aria-labelledby="feeling-words">
          <h3 id="feeling-words">{say.words}</h3>
          <SomeOf items={wordList} />
          {seen.contexts.length > 0 && (
            <>
              <h3>{say.contexts}</h3>
              <p class="soft small">{say.alongside}</p>
              <SomeOf items={seen.contexts.map(({ context, days }) => `${say.context(context)} ${onDays(days)}`)} />
            </>
          )}
        </section>
      )}
    </div>
  );
}

function SomeOf({ items }: { readonly items: readonly string[] }) {
  const { table } = words('figures');
  const list = (some: readonly string[]) => (
    <ul class="small">
      {some.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, SHOWN_WORDS))}
      {items.length > SHOWN_WORDS && <Disclosure summary={table}>{list(items.slice(SHOWN_WORDS))}</Disclosure>}
    </>
  );
}
