import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { type Day, isDay } from '#domain/kernel/day.ts';
import { pauseOn } from '#domain/promises/pausing.ts';
import { PAUSE_REASONS, type PauseReason, type Pledge } from '#domain/promises/pledge.ts';
import { goBack } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/form/Chips.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useOnce } from '#ui/use-once.ts';
import { letRest, takeUp } from './change-actions.ts';

interface RestPartProps {
  readonly pledge: Pledge;
  readonly today: Day;
}

/** Letting a promise rest at any time, without a reason, and taking it up again. */
export function RestPart({ pledge, today }: RestPartProps) {
  const say = words('promises');
  const { busy, once } = useOnce();
  const running = pauseOn(pledge, today);
  const toPage = (work: () => Promise<boolean>) =>
    void once(async () => {
      if (await work()) goBack(`promises/${pledge.id}`);
    });
  if (running === undefined) {
    return (
      <RestForm today={today} busy={busy} onRest={(until, why) => toPage(() => letRest(pledge, answer(until, why)))} />
    );
  }
  const until = running.until && dayInWords(running.until, 'long');
  return (
    <Patch flat title={say.pause.resumeTitle}>
      <p class="small soft">
        {say.resting(dayInWords(running.from, 'long'), until)} {say.pause.resumeText}
      </p>
      <Button busy={busy} onClick={() => toPage(() => takeUp(pledge))}>
        {say.pause.resume}
      </Button>
    </Patch>
  );
}

interface RestFormProps {
  readonly today: Day;
  readonly busy: boolean;
  readonly onRest: (until: Day | undefined, why: PauseReason | undefined) => void;
}

function RestForm({ today, busy, onRest }: RestFormProps) {
  const say = words('promises').pause;
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState<PauseReason | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  const rest = () => {
    if (until === '') onRest(undefined, why);
    else if (isDay(until) && until > today) onRest(until, why);
    else setRefused(true);
  };
  return (
    <Patch flat title={say.title}>
      <p class="small soft">{say.text}</p>
      <fieldset class="field">
        <legend class="label">{say.why}</legend>
        <Chips
          label={say.why}
          options={PAUSE_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
          chosen={why === undefined ? [] : [why]}
          onChange={(chosen) => setWhy(chosen.find((value) => value !== why))}
        />
      </fieldset>
      <Field
        label={say.until}
        type="date"
        value={until}
        onInput={(typed) => {
          setUntil(typed);
          setRefused(false);
        }}
        error={refused ? say.untilWrong : undefined}
      />
      <Button busy={busy} onClick={rest}>
        {say.pause}
      </Button>
    </Patch>
  );
}

function answer(until: Day | undefined, why: PauseReason | undefined) {
  return { ...(until === undefined ? {} : { until }), ...(why === undefined ? {} : { why }) };
}
