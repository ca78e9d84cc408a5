import { words } from '#content/catalogue.ts';
import { type Grounding, LONGEST } from '#domain/setbacks/setback.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry, keepGrounding } from './actions.ts';
import { watchSetbacks } from './queries.ts';
import { SetbackAbsent } from './SetbackAbsent.tsx';

const NEW = 'new';

/** A way back to here in one's own words, new or changed. */
export function GroundingScreen({ params }: ScreenProps) {
  const { ownForm: say, waiting } = words('setbacks');
  const { id = NEW } = params;
  const view = useLive(watchSetbacks, []);
  const grounding = view?.groundings.find((one) => one.id === id);
  if (view && id !== NEW && !grounding) return <SetbackAbsent />;
  return (
    <Page>
      <PageHead title={id === NEW ? say.newTitle : say.changeTitle} lead={say.lead} />
      {view ? <Drafted key={id} grounding={grounding} /> : <Waiting>{waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ grounding }: { readonly grounding: Grounding | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'grounding', ...(grounding ? { target: grounding.id } : {}) });
  return keeper ? (
    <GroundingForm grounding={grounding} keeper={keeper} />
  ) : (
    <Waiting>{words('setbacks').waiting}</Waiting>
  );
}

interface GroundingFormProps {
  readonly grounding: Grounding | undefined;
  readonly keeper: DraftKeeper;
}

function GroundingForm({ grounding, keeper }: GroundingFormProps) {
  const { ownForm: say, ...all } = words('setbacks');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'grounding' ? keeper.content : { form: 'grounding', words: grounding?.words ?? '' },
    keeper,
    say: all.flaw,
    onKeep: (typed) => keepGrounding(typed.words, keeper, grounding),
    onDone: () => goInstead('setbacks'),
  });
  const remove = async () => {
    if (grounding && (await deleteEntry(grounding))) goInstead('setbacks');
  };
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <TextArea
        label={say.words}
        help={say.wordsHelp}
        value={form.words}
        onInput={(text) => change({ words: text })}
        error={errorAt('words')}
        limit={{ max: LONGEST.grounding, words: all.flaw('too long') }}
      />
      <FormEnd
        say={all}
        busy={busy}
        onLetGo={letGo}
        removal={grounding && { label: say.delete, onRemove: () => void remove() }}
      />
    </form>
  );
}
