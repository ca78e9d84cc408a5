import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { isNormal } from '#domain/setbacks/noting.ts';
import { LONGEST, type Setback, TOLD } from '#domain/setbacks/setback.ts';
import { linkTo } from '#platform/address.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useForm } from '#ui/form/use-form.ts';
import { Notice } from '#ui/Notice.tsx';
import { keepSetback } from './actions.ts';
import { IntensityFields } from './IntensityFields.tsx';

interface SetbackFormProps {
  readonly start: DraftContentOf<'setback'>;
  readonly keeper: DraftKeeper;
  /** The one that is changed. */
  readonly setback: Setback | undefined;
  readonly onDone: () => void;
}

/** What belongs to the sort, and nothing else. Everything may stay empty. */
export function SetbackForm({ start, keeper, setback, onDone }: SetbackFormProps) {
  const say = words('setbacks');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepSetback(typed, keeper, setback),
    onDone,
  });
  const { sort } = form;
  const long = say.flaw('too long');
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <TextArea
        label={say.form.words[sort]}
        help={say.form.wordsHelp[sort]}
        value={form.words}
        onInput={(text) => change({ words: text })}
        error={errorAt('words')}
        limit={{ max: LONGEST.words, words: long }}
      />
      {isNormal(sort) && <IntensityFields form={form} errorAt={errorAt} onChange={change} />}
      {!isNormal(sort) && (
        <Segmented
          legend={say.form.told}
          look="chips"
          options={TOLD.map((told) => ({ value: told, label: say.form.tolds[told] }))}
          value={form.told}
          onChange={(told) => change({ told })}
        />
      )}
      <div aria-live="polite">
        {sort === 'slip' && form.told === 'not-yet' && (
          <Notice>
            {say.form.notTold} <a href={linkTo('setbacks/card/slip')}>{say.form.toSlipCard}</a>
          </Notice>
        )}
      </div>
      <TextArea
        line
        label={say.form.next[sort]}
        value={form.next}
        onInput={(next) => change({ next })}
        error={errorAt('next')}
        limit={{ max: LONGEST.next, words: long }}
      />
      <Field
        label={say.form.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <FormEnd say={say} busy={busy} onLetGo={letGo} />
    </form>
  );
}
