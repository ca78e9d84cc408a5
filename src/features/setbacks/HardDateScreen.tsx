import { words } from '#content/catalogue.ts';
import { hardDateFormOf } from '#domain/setbacks/hard-dates.ts';
import { type HardDate, LONGEST } from '#domain/setbacks/setback.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Toggle } from '#ui/form/Toggle.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry, keepHardDate } from './actions.ts';
import { watchSetbacks } from './queries.ts';
import { SetbackAbsent } from './SetbackAbsent.tsx';

const NEW = 'new';

/** A day known to be hard and its quiet plan, new or changed. */
export function HardDateScreen({ params }: ScreenProps) {
  const { date: say, waiting } = words('setbacks');
  const { id = NEW } = params;
  const view = useLive(watchSetbacks, []);
  const date = view?.dates.find((one) => one.id === id);
  if (view && id !== NEW && !date) return <SetbackAbsent />;
  return (
    <Page>
      <PageHead title={id === NEW ? say.newTitle : say.changeTitle} lead={say.lead} />
      {view ? <Drafted key={id} date={date} /> : <Waiting>{waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ date }: { readonly date: HardDate | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'hard-date', ...(date ? { target: date.id } : {}) });
  return keeper ? <HardDateForm date={date} keeper={keeper} /> : <Waiting>{words('setbacks').waiting}</Waiting>;
}

function HardDateForm({ date, keeper }: { readonly date: HardDate | undefined; readonly keeper: DraftKeeper }) {
  const { date: say, ...all } = words('setbacks');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'hard-date' ? keeper.content : { form: 'hard-date', ...hardDateFormOf(date) },
    keeper,
    say: all.flaw,
    onKeep: (typed) => keepHardDate(typed, keeper, date),
    onDone: () => goInstead('setbacks'),
  });
  const remove = async () => {
    if (date && (await deleteEntry(date))) goInstead('setbacks');
  };
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <Field
        own
        label={say.name}
        help={say.nameHelp}
        value={form.name}
        onInput={(name) => change({ name })}
        error={errorAt('name')}
        limit={{ max: LONGEST.name, words: all.flaw('too long') }}
      />
      <Field
        label={say.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <Toggle label={say.yearly} checked={form.yearly} onChange={(yearly) => change({ yearly })} />
      <TextArea
        label={say.plan}
        help={say.planHelp}
        value={form.plan}
        onInput={(plan) => change({ plan })}
        error={errorAt('plan')}
        limit={{ max: LONGEST.plan, words: all.flaw('too long') }}
      />
      <FormEnd
        say={all}
        busy={busy}
        onLetGo={letGo}
        removal={date && { label: say.delete, onRemove: () => void remove() }}
      />
    </form>
  );
}
