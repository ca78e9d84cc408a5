import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { monthInWords } from '#content/format.ts';
import { type Month, monthsAfter } from '#domain/kernel/day.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/form/Select.tsx';
import { monthsIn } from './history.ts';

interface MonthJumpProps {
  readonly now: Month;
  readonly at: Month;
  readonly onGo: (month: Month) => void;
}

const OFFERED_MONTHS = 60;

/** Goes to a month of the last five years; what lies further back is reached from there. */
export function MonthJump({ now, at, onGo }: MonthJumpProps) {
  const say = words('lookBack');
  const [chosen, setChosen] = useState<Month>(at);
  const recent = monthsIn({ from: monthsAfter(now, -OFFERED_MONTHS), to: now });
  const months = recent.includes(at) ? recent : [...recent, at];
  return (
    <form
      class="month__jump no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onGo(chosen);
      }}
    >
      <Select
        label={say.jump}
        options={months.map((month) => ({ value: month, label: monthInWords(month) }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button submit>{say.go}</Button>
    </form>
  );
}
