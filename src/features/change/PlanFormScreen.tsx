import { words } from '#content/catalogue.ts';
import { numberInWords } from '#content/format.ts';
import { CHOOSERS, type ChangePlan, LONGEST, MOST } from '#domain/promises/change/plan.ts';
import { newCause, planFormOf } from '#domain/promises/change/planning.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Select } from '#ui/form/Select.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { useForm } from '#ui/form/use-form.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Section } from '#ui/Section.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keepPlan } from './actions.ts';
import { CauseFields } from './CauseFields.tsx';
import { watchChange } from './queries.ts';
import { SignFields } from './SignFields.tsx';
import { SupporterFields } from './SupporterFields.tsx';

/** The plan, written or changed. */
export function PlanFormScreen() {
  const say = words('change');
  const view = useLive(watchChange, []);
  return (
    <Page>
      <PageHead title={say.form.title} lead={view?.plan ? say.form.changeLead : say.form.lead} />
      {view ? <Drafted plan={view.plan} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ plan }: { readonly plan: ChangePlan | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'change-plan', ...(plan ? { target: plan.id } : {}) });
  return keeper ? <PlanForm plan={plan} keeper={keeper} /> : <Waiting>{words('change').waiting}</Waiting>;
}

function PlanForm({ plan, keeper }: { readonly plan: ChangePlan | undefined; readonly keeper: DraftKeeper }) {
  const say = words('change');
  const { element, form, change, submit, letGo, busy, errorAt } = useForm({
    start: keeper.content?.form === 'change-plan' ? keeper.content : { form: 'change-plan', ...planFormOf(plan) },
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepPlan(typed, keeper, plan),
    onDone: () => goInstead('change'),
  });
  const { causes, signs, supporters } = form;
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      {causes.map((cause, at) => (
        <CauseFields
          key={at}
          place={numberInWords(at + 1)}
          cause={cause}
          errorAt={(field) => errorAt(`causes/${at}/${field}`)}
          onChange={(part) =>
            change({ causes: causes.map((other, place) => (place === at ? { ...other, ...part } : other)) })
          }
          onTakeOut={
            causes.length === 1 ? undefined : () => change({ causes: causes.filter((_, place) => place !== at) })
          }
        />
      ))}
      <Button
        small
        icon="plus"
        unavailable={causes.length < MOST.causes ? undefined : say.flaw('too many')}
        onClick={() => change({ causes: [...causes, newCause] })}
      >
        {say.form.moreCauses}
      </Button>
      <SignFields signs={signs} errorAt={errorAt} onChange={(next) => change({ signs: next })} />
      <SupporterFields supporters={supporters} errorAt={errorAt} onChange={(next) => change({ supporters: next })} />
      <Section title={say.form.help}>
        <TextArea
          line
          label={say.form.help}
          quiet
          help={say.form.helpHelp}
          value={form.help}
          onInput={(help) => change({ help })}
          error={errorAt('help')}
          limit={{ max: LONGEST.help, words: say.flaw('too long') }}
        />
        <Select
          label={say.form.chosenBy}
          help={say.form.chosenHelp}
          options={[
            { value: 'unsaid', label: say.form.nobody },
            ...CHOOSERS.map((chooser) => ({ value: chooser, label: say.choosers[chooser] })),
          ]}
          value={form.chosenBy}
          onChange={(chosenBy) => change({ chosenBy })}
        />
      </Section>
      <FormEnd say={say} busy={busy} onLetGo={letGo} />
    </form>
  );
}
