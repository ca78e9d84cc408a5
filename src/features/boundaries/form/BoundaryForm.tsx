import { words } from '#content/catalogue.ts';
import { ANSWERS, type Boundary, CATEGORIES, LONGEST, SIDES, SORTS } from '#domain/boundaries/boundary.ts';
import { type BoundaryForm as Form, hasControlTest } from '#domain/boundaries/boundary-form.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useForm } from '#ui/form/use-form.ts';
import { Notice } from '#ui/Notice.tsx';
import { keepBoundary } from '../actions.ts';
import { ControlTest } from './ControlTest.tsx';

interface BoundaryFormProps {
  readonly start: Form & { readonly form: 'boundary' };
  readonly keeper: DraftKeeper;
  /** The one that is changed. */
  readonly boundary: Boundary | undefined;
  readonly onDone: () => void;
}

export function BoundaryForm({ start, keeper, boundary, onDone }: BoundaryFormProps) {
  const say = words('boundaries');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepBoundary(typed, keeper, boundary),
    onDone,
  });
  const { sort } = form;
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <ChoiceGroup
        legend={say.form.sort}
        options={SORTS.map((one) => ({ value: one, title: say.sorts[one].name, description: say.sorts[one].line }))}
        value={sort}
        onChange={(next) => change({ sort: next })}
      />
      {sort !== 'agreement' && (
        <Segmented
          legend={say.form.owner}
          options={SIDES.map((side) => ({ value: side, label: say.form.owners[side] }))}
          value={form.owner}
          onChange={(owner) => change({ owner })}
        />
      )}
      <TextArea
        line
        label={say.form.words[sort]}
        help={say.form.wordsHelp[sort]}
        value={form.words}
        onInput={(text) => change({ words: text })}
        error={errorAt('words')}
        limit={{ max: LONGEST.words, words: say.flaw('too long') }}
      />
      {sort === 'limit' && (
        <TextArea
          line
          label={say.form.consequence}
          help={say.form.consequenceHelp}
          value={form.consequence}
          onInput={(consequence) => change({ consequence })}
          error={errorAt('consequence')}
          limit={{ max: LONGEST.consequence, words: say.flaw('too long') }}
        />
      )}
      <TextArea
        line
        label={say.form.reason}
        value={form.reason}
        onInput={(reason) => change({ reason })}
        error={errorAt('reason')}
        limit={{ max: LONGEST.reason, words: say.flaw('too long') }}
      />
      <fieldset class="field">
        <legend class="label">{say.form.categories}</legend>
        <Chips
          label={say.form.categories}
          options={CATEGORIES.map((one) => ({ value: one, label: say.categories[one] }))}
          chosen={form.categories}
          onChange={(categories) => change({ categories })}
        />
      </fieldset>
      <div aria-live="polite">
        {form.categories.includes('intimacy') && <Notice look="tint">{say.form.intimacy}</Notice>}
      </div>
      {sort === 'agreement' && (
        <fieldset class="field">
          <legend class="label">{say.form.agreed}</legend>
          <p class="hint">{say.form.agreedHelp}</p>
          <Chips
            label={say.form.agreed}
            options={SIDES.map((side) => ({ value: side, label: say.form.sides[side] }))}
            chosen={form.agreed}
            onChange={(agreed) => change({ agreed })}
          />
        </fieldset>
      )}
      {sort === 'request' && (
        <Segmented
          legend={say.form.answer}
          options={ANSWERS.map((answer) => ({ value: answer, label: say.form.answers[answer] }))}
          value={form.answer}
          onChange={(answer) => change({ answer })}
        />
      )}
      <div class="two">
        <Field
          label={say.form.startsOn}
          type="date"
          name="startsOn"
          value={form.startsOn}
          onInput={(startsOn) => change({ startsOn })}
          error={errorAt('startsOn')}
        />
        <Field
          label={say.form.endsOn}
          help={sort === 'offer' ? say.form.endsHelp.offer : say.form.endsHelp.other}
          type="date"
          name="endsOn"
          value={form.endsOn}
          onInput={(endsOn) => change({ endsOn })}
          error={errorAt('endsOn')}
        />
      </div>
      <Field
        label={say.form.reviewOn}
        help={say.form.reviewHelp}
        type="date"
        name="reviewOn"
        value={form.reviewOn}
        onInput={(reviewOn) => change({ reviewOn })}
        error={errorAt('reviewOn')}
      />
      {boundary && (
        <TextArea
          line
          label={say.form.why}
          help={say.form.whyHelp}
          value={form.why}
          onInput={(why) => change({ why })}
          limit={{ max: LONGEST.why, words: say.flaw('too long') }}
        />
      )}
      {hasControlTest(sort) && <ControlTest />}
      <FormEnd say={say} busy={busy} onLetGo={letGo} />
    </form>
  );
}
