import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import type { Day } from '#domain/kernel/day.ts';
import { LONGEST, type Ruler } from '#domain/promises/change/plan.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { readToday } from '#storage/reach.ts';
import { Field } from '#ui/form/Field.tsx';
import { Flawed } from '#ui/form/Flawed.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
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

const NEW = 'new';
const UNSAID = 'unsaid';
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type Begun = { readonly ruler: Ruler | undefined; readonly today: Day };

/** How important the change is and how sure one is, on a day. */
export function RulerScreen({ params }: ScreenProps) {
  const say = words('change');
  const { id = NEW } = params;
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  useEffect(() => {
    const find = id === NEW ? Promise.resolve(undefined) : findRuler(id);
    void Promise.all([find, readToday()]).then(([ruler, today]) => setBegun({ ruler, today }));
  }, [id]);
  if (begun && id !== NEW && !begun.ruler) return <ChangeAbsent />;
  return (
    <Page>
      <PageHead title={say.rulers.formTitle} lead={say.rulers.lead} />
      {begun ? <Drafted {...begun} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ ruler, today }: Begun) {
  const keeper = useDraft(beginDraft, { form: 'ruler', ...(ruler ? { target: ruler.id } : {}) });
  return keeper ? (
    <RulerForm ruler={ruler} today={today} keeper={keeper} />
  ) : (
    <Waiting>{words('change').waiting}</Waiting>
  );
}

function RulerForm({ ruler, today, keeper }: Begun & { readonly keeper: DraftKeeper }) {
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
          <div key={field}>
            <Segmented
              legend={say[field]}
              look="chips"
              options={[
                ...STEPS.map((step) => ({ value: String(step), label: say.step(step) })),
                { value: UNSAID, label: say.unsaid },
              ]}
              value={form[field] === undefined ? UNSAID : String(form[field])}
              onChange={(step) => change({ [field]: step === UNSAID ? undefined : Number(step) })}
            />
            <p class="tiny soft">{say.endsLine}</p>
          </div>
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
