import { words } from '#content/catalogue.ts';
import { type Boundary, type BoundaryMark, MARKS } from '#domain/boundaries/boundary.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import type { Day } from '#domain/kernel/day.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Flawed } from '#ui/form/Flawed.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteMark, keepMark } from './actions.ts';
import { BoundaryAbsent } from './BoundaryAbsent.tsx';
import { type BoundaryView, watchBoundary } from './queries.ts';

/** How it went on a day: respected, crossed or unclear. */
export function MarkScreen({ params }: ScreenProps) {
  const say = words('boundaries');
  const { id = '', mark: markId } = params;
  const view = useLive<BoundaryView | 'absent'>((emit) => watchBoundary(id, emit), [id]);
  const mark = view === 'absent' ? undefined : view?.marks.find((one) => one.id === markId);
  const isGone = view !== undefined && markId !== undefined && mark === undefined;
  if (view === 'absent' || isGone) return <BoundaryAbsent />;
  return (
    <Page>
      <PageHead title={say.mark.title} lead={view && <span class="own">{view.boundary.words}</span>} />
      {view === undefined ? (
        <Waiting>{say.waiting}</Waiting>
      ) : (
        <Drafted boundary={view.boundary} mark={mark} today={view.today} />
      )}
    </Page>
  );
}

interface MarkFormProps {
  readonly boundary: Boundary;
  readonly mark: BoundaryMark | undefined;
  readonly today: Day;
}

function Drafted(props: MarkFormProps) {
  const keeper = useDraft(beginDraft, { form: 'boundary-mark', target: props.mark?.id ?? props.boundary.id });
  return keeper ? <MarkForm {...props} keeper={keeper} /> : <Waiting>{words('boundaries').waiting}</Waiting>;
}

function MarkForm({ boundary, mark, today, keeper }: MarkFormProps & { readonly keeper: DraftKeeper }) {
  const say = words('boundaries');
  const fresh: DraftContentOf<'boundary-mark'> = {
    form: 'boundary-mark',
    on: mark?.on ?? today,
    line: mark?.line ?? '',
    ...(mark ? { state: mark.state } : {}),
  };
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'boundary-mark' ? keeper.content : fresh,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepMark(boundary, typed, keeper, mark),
    onDone: (kept) => goInstead(`boundaries/${boundary.id}${kept && form.state === 'crossed' ? '/talk' : ''}`),
  });
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      <Flawed error={errorAt('state')}>
        <ChoiceGroup
          legend={say.mark.title}
          quiet
          options={MARKS.map((state) => ({
            value: state,
            title: say.mark.states[state].title,
            description: say.mark.states[state].line,
          }))}
          value={form.state}
          onChange={(state) => change({ state })}
        />
      </Flawed>
      <Field
        label={say.mark.on}
        type="date"
        name="on"
        value={form.on}
        onInput={(on) => change({ on })}
        error={errorAt('on')}
      />
      <TextArea
        line
        label={say.mark.line}
        help={say.mark.lineHelp}
        value={form.line}
        onInput={(line) => change({ line })}
        error={errorAt('line')}
      />
      <FormEnd
        say={say}
        busy={busy}
        onLetGo={letGo}
        removal={mark && { label: say.mark.delete, onRemove: () => void remove(mark, boundary) }}
      />
    </form>
  );
}

async function remove(mark: BoundaryMark, boundary: Boundary): Promise<void> {
  if (await deleteMark(mark)) goInstead(`boundaries/${boundary.id}`);
}
