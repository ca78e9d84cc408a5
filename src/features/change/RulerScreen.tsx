import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { LONGEST, type Ruler } from '#domain/promises/change/plan.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { Flawed } from '#ui/form/Flawed.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { OutOfTen } from '#ui/form/OutOfTen.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry, keepRuler } from './actions.ts';
import { ChangeAbsent } from './ChangeAbsent.tsx';
import { findRuler } from './queries.ts';
import { type Begun, NEW, useBegun } from './use-begun.ts';

/** How important the change is and how sure one is, on a day. */
export function RulerScreen({ params }: ScreenProps) {
  const say = words('change');
  const { id = NEW } = params;
  const begun = useBegun(id, findRuler);
  if (begun === 'absent') return <ChangeAbsent />;
  return (
    <Page>
      <PageHead title={say.rulers.formTitle} lead={say.rulers.lead} />
      {begun ? <Drafted {...begun} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ entry: ruler, today }: Begun<Ruler>) {
  const keeper = useDraft(beginDraft, { form: 'ruler', ...(ruler ? { target: ruler.id } : {}) });
  return keeper ? (
    <RulerForm entry={ruler} today={today} keeper={keeper} />
  ) : (
    <Waiting>{words('change').waiting}</Waiting>
  );
}

function RulerForm({ entry: ruler, today, keeper }: Begun<Ruler> & { readonly keeper: DraftKeeper }) {
  const { rulers: say, ...all } = words('change');
  const { importance, confidence } = ruler ?? {};
  const fresh: DraftContentOf<'ruler'> = {
    form: 'ruler',
    on: ruler?.on ?? today,
    line: ruler?.line ?? '',
    ...(importance === undefined ? {} : { importance }),
    ...(confidence === undefined ? {} : { confidence }),
  };
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'ruler' ? keeper.content : fresh,
    keeper,
    say: all.flaw,
    onKeep: (typed) => keepRuler(typed, keeper, ruler),
    onDone: () => goInstead('change'),
  });
  const remove = async () => {
    if (ruler && (await deleteEntry(ruler))) goInstead('change');
  };
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <Flawed error={errorAt('importance')}>
        {(['importance', 'confidence'] as const).map((field) => (
          <OutOfTen
            key={field}
            legend={say[field]}
            say={say}
            ends={say.endsLine}
            value={form[field]}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
      </Flawed>
      <TextArea
        line
        label={say.line}
        help={say.lineHelp}
        value={form.line}
        onInput={(line) => change({ line })}
        error={errorAt('line')}
        limit={{ max: LONGEST.words, words: all.flaw('too long') }}
      />
      <Field
        label={say.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <FormEnd
        say={all}
        busy={busy}
        onLetGo={letGo}
        removal={ruler && { label: say.delete, onRemove: () => void remove() }}
      />
    </form>
  );
}
