import { words } from '#content/catalogue.ts';
import { numberInWords } from '#content/format.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { newRung, type RungForm } from '#domain/steps/climbing.ts';
import { type Ladder, LONGEST, MOST_RUNGS, STEP_AREAS } from '#domain/steps/ladder.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { Chips } from '#ui/form/Chips.tsx';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Select } from '#ui/form/Select.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useForm } from '#ui/form/use-form.ts';
import { keepLadder } from './actions.ts';
import { RungFields } from './RungFields.tsx';

interface LadderFormProps {
  readonly start: DraftContentOf<'ladder'>;
  readonly keeper: DraftKeeper;
  /** The one that is changed. */
  readonly ladder: Ladder | undefined;
  readonly onDone: () => void;
}

const SIDES = ['me', 'partner'] as const;

export function LadderForm({ start, keeper, ladder, onDone }: LadderFormProps) {
  const say = words('steps');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepLadder(typed, keeper, ladder),
    onDone,
  });
  const { rungs } = form;
  const isFull = rungs.length >= MOST_RUNGS;
  // A number that an earlier try names is not used again for another rung.
  const numbered = [...rungs, ...(ladder?.rungs ?? []), ...(ladder?.versions ?? []).flatMap((one) => one.rungs)];
  const changeRung = (at: number, part: Partial<RungForm>) =>
    change({ rungs: rungs.map((rung, place) => (place === at ? { ...rung, ...part } : rung)) });
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <Select
        label={say.form.area}
        options={STEP_AREAS.map((area) => ({ value: area, label: say.areas[area] }))}
        value={form.area}
        onChange={(area) => change({ area })}
      />
      <Field
        own
        label={say.form.name}
        help={say.form.nameHelp}
        value={form.name}
        onInput={(name) => change({ name })}
        error={errorAt('name')}
        limit={{ max: LONGEST.name, words: say.flaw('too long') }}
      />
      {rungs.map((rung, at) => (
        <RungFields
          key={rung.nth}
          place={numberInWords(at + 1)}
          rung={rung}
          errorAt={(field) => errorAt(`rungs/${rung.nth}/${field}`)}
          onChange={(part) => changeRung(at, part)}
          onHigher={at === 0 ? undefined : () => change({ rungs: moved(rungs, at) })}
          onTakeOut={
            rungs.length === 1 ? undefined : () => change({ rungs: rungs.filter((other) => other.nth !== rung.nth) })
          }
        />
      ))}
      <Button
        small
        icon="plus"
        unavailable={isFull ? say.form.full : undefined}
        onClick={() => change({ rungs: [...rungs, newRung(numbered)] })}
      >
        {say.form.more}
      </Button>
      <TextArea
        line
        label={say.form.stop}
        help={say.form.stopHelp}
        value={form.stop}
        onInput={(stop) => change({ stop })}
        error={errorAt('stop')}
        limit={{ max: LONGEST.stop, words: say.flaw('too long') }}
      />
      <fieldset class="field">
        <legend class="label">{say.form.agreed}</legend>
        <Chips
          label={say.form.agreed}
          options={SIDES.map((side) => ({ value: side, label: say.form.sides[side] }))}
          chosen={form.agreed}
          onChange={(agreed) => change({ agreed })}
        />
      </fieldset>
      <Field
        label={say.form.lookOn}
        type="date"
        name="lookOn"
        value={form.lookOn}
        onInput={(lookOn) => change({ lookOn })}
        error={errorAt('lookOn')}
      />
      <FormEnd say={say} busy={busy} onLetGo={letGo} />
    </form>
  );
}

/** The rungs with the one at `at` one place higher. */
function moved(rungs: readonly RungForm[], at: number): readonly RungForm[] {
  const [above, rung] = [rungs[at - 1], rungs[at]];
  if (!above || !rung) return rungs;
  return rungs.with(at - 1, rung).with(at, above);
}
