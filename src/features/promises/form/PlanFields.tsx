import { words } from '#content/catalogue.ts';
import { LONGEST_PLAN } from '#domain/promises/pledge.ts';
import { type PledgeFlaws, type PledgeForm, SURE_ENOUGH } from '#domain/promises/pledge-form.ts';
import { Select } from '#ui/form/Select.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';

interface PlanFieldsProps {
  readonly form: PledgeForm;
  readonly flaws: PledgeFlaws;
  readonly onChange: (change: Partial<PledgeForm>) => void;
}

const UNSAID = 'unsaid';
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const PARTS = ['cue', 'obstacle', 'fallback', 'sign'] as const;

/** If this comes, I do that; and how sure one is of it. */
export function PlanFields({ form, flaws, onChange }: PlanFieldsProps) {
  const say = words('promises').form;
  const dated = form.size !== 'standing';
  return (
    <Section title={say.plan}>
      <p class="hint">{say.planLead}</p>
      {PARTS.map((part) => (
        <TextArea
          key={part}
          line
          label={say[part]}
          help={part === 'cue' ? say.cueHelp : undefined}
          value={form.plan[part]}
          onInput={(line) => onChange({ plan: { ...form.plan, [part]: line } })}
          error={flaws[part] && say.flaws.plan}
          limit={{ max: LONGEST_PLAN, words: say.flaws.plan }}
        />
      ))}
      {dated && <Confidence form={form} onChange={onChange} />}
    </Section>
  );
}

function Confidence({ form, onChange }: Omit<PlanFieldsProps, 'flaws'>) {
  const say = words('promises').form;
  const { confidence } = form;
  return (
    <>
      <Select
        label={say.confidence}
        options={[
          { value: UNSAID, label: say.confidenceUnsaid },
          ...STEPS.map((step) => ({ value: String(step), label: say.confidenceStep(step) })),
        ]}
        value={confidence === undefined ? UNSAID : String(confidence)}
        onChange={(step) => onChange({ confidence: step === UNSAID ? undefined : Number(step) })}
      />
      <div aria-live="polite">
        {confidence !== undefined && confidence < SURE_ENOUGH && <Notice>{say.smaller}</Notice>}
      </div>
    </>
  );
}
