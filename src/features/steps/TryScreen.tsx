import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { type Ladder, LONGEST, STEP_OUTCOMES, type Step } from '#domain/steps/ladder.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Flawed } from '#ui/form/Flawed.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Select } from '#ui/form/Select.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteStep, keepStep } from './actions.ts';
import { nameOf } from './ladder-name.ts';
import { type LadderView, watchLadder } from './queries.ts';
import { StepsAbsent } from './StepsAbsent.tsx';

/** How a step was: comfortable, mixed, or too much. */
export function TryScreen({ params }: ScreenProps) {
  const say = words('steps');
  const { id = '', step: stepId } = params;
  const view = useLive<LadderView | 'absent'>((emit) => watchLadder(id, emit), [id]);
  const step = view === 'absent' ? undefined : view?.tries.find((one) => one.id === stepId);
  const isGone = view !== undefined && stepId !== undefined && step === undefined;
  if (view === 'absent' || isGone) return <StepsAbsent />;
  return (
    <Page>
      <PageHead title={say.try.title} lead={view && <span class="own">{nameOf(view.ladder)}</span>} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Drafted view={view} step={step} />}
    </Page>
  );
}

interface TryFormProps {
  readonly view: LadderView;
  readonly step: Step | undefined;
}

function Drafted({ view, step }: TryFormProps) {
  const keeper = useDraft(beginDraft, { form: 'step', target: step?.id ?? view.ladder.id });
  return keeper ? <TryForm view={view} step={step} keeper={keeper} /> : <Waiting>{words('steps').waiting}</Waiting>;
}

function TryForm({ view, step, keeper }: TryFormProps & { readonly keeper: DraftKeeper }) {
  const say = words('steps');
  const { ladder, around, today } = view;
  const fresh: DraftContentOf<'step'> = {
    form: 'step',
    rung: step?.rung ?? around.open?.nth ?? ladder.rungs[0]?.nth ?? 1,
    on: step?.on ?? today,
    line: step?.line ?? '',
    ...(step ? { outcome: step.outcome } : {}),
  };
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'step' ? keeper.content : fresh,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepStep(ladder, typed, keeper, step),
    onDone: () => goInstead(`steps/${ladder.id}`),
  });
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <Select
        label={say.try.rung}
        options={rungsToTell(ladder, step).map(({ nth, words: text }) => ({ value: String(nth), label: text }))}
        value={String(form.rung)}
        onChange={(nth) => change({ rung: Number(nth) })}
      />
      <Flawed error={errorAt('outcome')}>
        <ChoiceGroup
          legend={say.try.title}
          quiet
          options={STEP_OUTCOMES.map((outcome) => ({
            value: outcome,
            title: say.outcomes[outcome].title,
            description: say.outcomes[outcome].line,
          }))}
          value={form.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </Flawed>
      <Field
        label={say.try.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <TextArea
        line
        label={say.try.line}
        help={say.try.lineHelp}
        value={form.line}
        onInput={(line) => change({ line })}
        error={errorAt('line')}
        limit={{ max: LONGEST.line, words: say.flaw('too long') }}
      />
      <FormEnd
        say={say}
        busy={busy}
        onLetGo={letGo}
        removal={step && { label: say.try.delete, onRemove: () => void remove(step, ladder) }}
      />
    </form>
  );
}

/** The steps there are, and the one that was tried, also where it has been taken out since. */
function rungsToTell(
  ladder: Ladder,
  step: Step | undefined,
): readonly { readonly nth: number; readonly words: string }[] {
  if (step === undefined || ladder.rungs.some(({ nth }) => nth === step.rung)) return ladder.rungs;
  return [{ nth: step.rung, words: step.words }, ...ladder.rungs];
}

async function remove(step: Step, ladder: Ladder): Promise<void> {
  if (await deleteStep(step)) goInstead(`steps/${ladder.id}`);
}
