import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { ASKED, LONGEST_ACT, type PledgeParts, SIZES } from '#domain/promises/pledge.ts';
import { draftedParts, type PledgeFlaws, type PledgeForm, readPledgeForm } from '#domain/promises/pledge-form.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { unreadDays } from '#ui/form/unread-days.ts';
import { useOnce } from '#ui/use-once.ts';
import { AboutFields } from './AboutFields.tsx';
import { ActHelper } from './ActHelper.tsx';
import { CommitmentFields } from './CommitmentFields.tsx';
import type { FormView } from './form-queries.ts';
import { PlanFields } from './PlanFields.tsx';
import { StillOpen } from './StillOpen.tsx';
import { WhenFields } from './WhenFields.tsx';

interface PromiseFormProps {
  readonly start: PledgeForm;
  readonly view: FormView;
  readonly keeper: DraftKeeper;
  /** A change says why; a new promise does not. */
  readonly reason?: string | undefined;
  readonly onKeep: (parts: PledgeParts, reason: string) => Promise<void>;
  readonly onLetGo: () => Promise<void>;
}

const LONGEST_REASON = 1_000;

export function PromiseForm({ start, view, keeper, onKeep, onLetGo, ...props }: PromiseFormProps) {
  const say = words('promises');
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(start);
  const [reason, setReason] = useState(props.reason ?? '');
  const [flaws, setFlaws] = useState<PledgeFlaws>({});
  const { busy, once } = useOnce();

  const [refusals, setRefusals] = useState(0);

  useLayoutEffect(() => {
    if (refusals === 0) return;
    const wrong = element.current?.querySelector('[aria-invalid="true"], [role="group"] button');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [refusals]);

  const typed = (next: PledgeForm, nextReason: string) => {
    setForm(next);
    setReason(nextReason);
    const why = nextReason === '' ? {} : { reason: nextReason.slice(0, LONGEST_REASON) };
    keeper.typed({ form: 'pledge', ...draftedParts(next), ...why });
  };
  const change = (part: Partial<PledgeForm>) => {
    const others = Object.entries(flaws).filter(([field]) => !Object.hasOwn({ ...part, ...part.plan }, field));
    setFlaws(Object.fromEntries(others));
    typed({ ...form, ...part }, reason);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readPledgeForm({ ...form, ...unreadDays(event.currentTarget) });
    setFlaws(read.ok ? {} : read.error);
    setRefusals(refusals + (read.ok ? 0 : 1));
    if (read.ok) void once(() => onKeep(read.value, reason.slice(0, LONGEST_REASON)));
  };

  const dated = form.size !== 'standing';
  return (
    <form ref={element} class="stack col" noValidate onSubmit={keep}>
      <TextArea
        line
        label={say.form.act}
        help={say.form.actHelp}
        value={form.act}
        onInput={(act) => change({ act })}
        error={flaws.act === 'empty' ? say.form.flaws.act.empty : undefined}
        limit={{ max: LONGEST_ACT, words: say.form.flaws.act.long }}
      />
      <ActHelper form={form} onChange={change} />
      <ChoiceGroup
        legend={say.form.size}
        options={SIZES.map((size) => optionOf(size, say.form.sizes[size]))}
        value={form.size}
        onChange={(size) => change({ size })}
      />
      {dated ? (
        <WhenFields form={form} flaws={flaws} onChange={change} />
      ) : (
        <CommitmentFields form={form} flaws={flaws} onChange={change} />
      )}
      <ChoiceGroup
        legend={say.form.asked}
        options={ASKED.map((asked) => optionOf(asked, say.form.askedBy[asked]))}
        value={form.asked}
        onChange={(asked) => change({ asked })}
      />
      <AboutFields form={form} view={view} onChange={change} />
      <PlanFields form={form} flaws={flaws} onChange={change} />
      <StillOpen form={form} active={view.active} />
      {props.reason !== undefined && (
        <TextArea
          line
          label={say.form.reason}
          help={say.form.reasonHelp}
          value={reason}
          onInput={(why) => typed(form, why)}
        />
      )}
      <FormEnd say={say} busy={busy} onLetGo={() => void once(onLetGo)} />
    </form>
  );
}

function optionOf<V extends string>(value: V, { title, line }: { readonly title: string; readonly line: string }) {
  return { value, title, description: line };
}
