import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import { type Happening, LONGEST_PLAN, NOTICES, type Pledge } from '#domain/promises/pledge.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useOnce } from '#ui/use-once.ts';
import { keepHappening, takeBackHappening } from './change-actions.ts';

interface HappeningPartProps {
  readonly pledge: Pledge;
  readonly today: Day;
}

/** The notice rule of a standing commitment, and when it was called for. */
export function HappeningPart({ pledge, today }: HappeningPartProps) {
  const say = words('promises').happening;
  const happenings = (pledge.happenings ?? []).toReversed();
  const { busy, once } = useOnce();
  return (
    <Patch flat title={say.title}>
      {pledge.notice !== undefined && <p class="own">{pledge.notice}</p>}
      {happenings.map((happened) => (
        <div key={happened.on}>
          <p class="small">{say.row(dayInWords(happened.on, 'long'), say.inWords[happened.told])}</p>
          {happened.line !== undefined && <p class="own">{happened.line}</p>}
          <Button
            small
            look="bare"
            busy={busy}
            label={say.takeBackOf(dayInWords(happened.on, 'long'))}
            onClick={() => void once(async () => void (await takeBackHappening(pledge, happened.on)))}
          >
            {say.takeBack}
          </Button>
        </div>
      ))}
      <HappeningForm key={pledge.rev} pledge={pledge} today={today} />
    </Patch>
  );
}

function HappeningForm({ pledge, today }: HappeningPartProps) {
  const say = words('promises');
  const [on, setOn] = useState<string>(today);
  const [told, setTold] = useState<Happening['told']>('in-time');
  const [line, setLine] = useState('');
  const { busy, once } = useOnce();
  const [refused, setRefused] = useState(false);
  const keep = () => {
    if (!isDay(on) || on > today) return setRefused(true);
    const written = line.trim().slice(0, LONGEST_PLAN);
    const happened = { on, told, ...(written === '' ? {} : { line: written }) };
    void once(async () => void (await keepHappening(pledge, happened)));
  };
  return (
    <Disclosure summary={say.happening.note}>
      <Field
        label={say.happening.day}
        type="date"
        max={today}
        value={on}
        onInput={(typed) => {
          setOn(typed);
          setRefused(false);
        }}
        error={refused ? say.happening.future : undefined}
      />
      <Segmented
        legend={say.happening.told}
        look="chips"
        options={NOTICES.map((value) => ({ value, label: say.happening.states[value] }))}
        value={told}
        onChange={setTold}
      />
      <TextArea
        line
        label={say.happening.line}
        value={line}
        onInput={setLine}
        limit={{ max: LONGEST_PLAN, words: say.form.flaws.plan }}
      />
      <Button small busy={busy} onClick={keep}>
        {say.keep}
      </Button>
    </Disclosure>
  );
}
