import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import type { Id } from '#domain/kernel/ids.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field } from '#ui/form/Field.tsx';
import { keepNewFact } from './actions.ts';

interface NewFactProps {
  readonly breachId: Id<'breach'>;
  readonly today: Day;
}

/** The day on which something new came out, for who wants the time since then as well. */
export function NewFact({ breachId, today }: NewFactProps) {
  const { time: say } = words('lookBack');
  const [typed, setTyped] = useState<string>(today);
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  const keep = async () => {
    const isGood = isDay(typed) && typed <= today;
    setWrong(!isGood);
    if (isGood && (await keepNewFact(typed, breachId))) setOpen(false);
  };
  return (
    <div class="no-print">
      <Disclosure summary={say.newFact} open={open} onToggle={setOpen}>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <Field
            label={say.newFactDay}
            type="date"
            value={typed}
            onInput={setTyped}
            error={wrong ? say.noSuchDay : undefined}
          />
          <Button submit>{say.newFactKeep}</Button>
        </form>
      </Disclosure>
    </div>
  );
}
