import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { LONGEST, type Milestone } from '#domain/promises/change/plan.ts';
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
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry, keepMilestone } from './actions.ts';
import { ChangeAbsent } from './ChangeAbsent.tsx';
import { findMilestone } from './queries.ts';
import { type Begun, NEW, useBegun } from './use-begun.ts';

/** Something that shows the change, new or noted before. */
export function SignScreen({ params }: ScreenProps) {
  const say = words('change');
  const { id = NEW } = params;
  const begun = useBegun(id, findMilestone);
  if (begun === 'absent') return <ChangeAbsent />;
  return (
    <Page>
      <PageHead title={say.signs.formTitle} lead={say.signs.lead} />
      {begun ? <Drafted {...begun} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ entry: milestone, today }: Begun<Milestone>) {
  const keeper = useDraft(beginDraft, { form: 'milestone', ...(milestone ? { target: milestone.id } : {}) });
  return keeper ? (
    <SignForm entry={milestone} today={today} keeper={keeper} />
  ) : (
    <Waiting>{words('change').waiting}</Waiting>
  );
}

function SignForm({ entry: milestone, today, keeper }: Begun<Milestone> & { readonly keeper: DraftKeeper }) {
  const { signs: say, ...all } = words('change');
  const fresh: DraftContentOf<'milestone'> = {
    form: 'milestone',
    on: milestone?.on ?? today,
    words: milestone?.words ?? '',
    noticed: milestone?.noticed ?? false,
  };
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'milestone' ? keeper.content : fresh,
    keeper,
    say: all.flaw,
    onKeep: (typed) => keepMilestone(typed, keeper, milestone),
    onDone: () => goInstead('change'),
  });
  const remove = async () => {
    if (milestone && (await deleteEntry(milestone))) goInstead('change');
  };
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <TextArea
        line
        label={say.words}
        help={say.wordsHelp}
        value={form.words}
        onInput={(text) => change({ words: text })}
        error={errorAt('words')}
        limit={{ max: LONGEST.act, words: all.flaw('too long') }}
      />
      <Field
        label={say.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <Toggle
        label={say.noticedBy}
        description={say.noticedHelp}
        checked={form.noticed}
        onChange={(noticed) => change({ noticed })}
      />
      <FormEnd
        say={all}
        busy={busy}
        onLetGo={letGo}
        removal={milestone && { label: say.delete, onRemove: () => void remove() }}
      />
    </form>
  );
}
