import { words } from '#content/catalogue.ts';
import { SIDES } from '#domain/boundaries/boundary.ts';
import { CHARTER_PARTS, type Charter, LONGEST_PART } from '#domain/boundaries/charter.ts';
import { charterFormOf } from '#domain/boundaries/charter-keeping.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keepCharter } from '../actions.ts';
import { watchCharter } from '../queries.ts';

/** *Write the charter*, or change it. */
export function CharterFormScreen() {
  const say = words('boundaries');
  const view = useLive(watchCharter, []);
  return (
    <Page>
      <PageHead title={say.charter.formTitle} lead={say.charter.formLead} />
      {view && !view.charter && <Notice look="tint">{say.charter.order}</Notice>}
      {view ? <Drafted charter={view.charter} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ charter }: { readonly charter: Charter | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'charter', ...(charter ? { target: charter.id } : {}) });
  return keeper ? <CharterForm charter={charter} keeper={keeper} /> : <Waiting>{words('boundaries').waiting}</Waiting>;
}

interface CharterFormProps {
  readonly charter: Charter | undefined;
  readonly keeper: DraftKeeper;
}

function CharterForm({ charter, keeper }: CharterFormProps) {
  const { charter: say, ...all } = words('boundaries');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'charter' ? keeper.content : { form: 'charter', ...charterFormOf(charter) },
    keeper,
    say: all.flaw,
    onKeep: (typed) => keepCharter(typed, keeper, charter),
    onDone: () => goInstead('charter'),
  });
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      {CHARTER_PARTS.map((part) => (
        <TextArea
          key={part}
          label={say.parts[part]}
          help={say.helps[part]}
          value={form[part]}
          onInput={(text) => change({ [part]: text })}
          error={errorAt(part)}
          limit={{ max: LONGEST_PART, words: all.flaw('too long') }}
        />
      ))}
      <fieldset class="field">
        <legend class="label">{all.form.agreed}</legend>
        <Chips
          label={all.form.agreed}
          options={SIDES.map((side) => ({ value: side, label: all.form.sides[side] }))}
          chosen={form.agreed}
          onChange={(agreed) => change({ agreed })}
        />
      </fieldset>
      <Field
        label={say.look}
        type="date"
        name="reviewOn"
        value={form.reviewOn}
        onInput={(reviewOn) => change({ reviewOn })}
        error={errorAt('reviewOn')}
      />
      <FormEnd say={all} busy={busy} onLetGo={letGo} />
    </form>
  );
}
