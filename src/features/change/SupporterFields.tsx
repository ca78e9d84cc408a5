import { words } from '#content/catalogue.ts';
import { numberInWords } from '#content/format.ts';
import { LONGEST, MOST } from '#domain/promises/change/plan.ts';
import type { PlanForm } from '#domain/promises/change/planning.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Section } from '#ui/Section.tsx';

interface SupporterFieldsProps {
  readonly supporters: PlanForm['supporters'];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (supporters: PlanForm['supporters']) => void;
}

/** Who stands by, under a nickname. */
export function SupporterFields({ supporters, errorAt, onChange }: SupporterFieldsProps) {
  const { form: say, flaw } = words('change');
  const changeAt = (at: number, part: Partial<PlanForm['supporters'][number]>) =>
    onChange(supporters.map((other, place) => (place === at ? { ...other, ...part } : other)));
  return (
    <Section title={say.supporters}>
      <p class="hint">{say.supportersHelp}</p>
      {supporters.map((supporter, at) => (
        <div key={at} class="stack">
          <Field
            label={say.name(numberInWords(at + 1))}
            value={supporter.name}
            onInput={(name) => changeAt(at, { name })}
            error={errorAt(`supporters/${at}/name`)}
            limit={{ max: LONGEST.name, words: flaw('too long') }}
          />
          <TextArea
            line
            label={say.how}
            value={supporter.how}
            onInput={(how) => changeAt(at, { how })}
            error={errorAt(`supporters/${at}/how`)}
            limit={{ max: LONGEST.how, words: flaw('too long') }}
          />
          <Button
            small
            look="bare"
            label={say.takeOutOf(say.name(numberInWords(at + 1)))}
            onClick={() => onChange(supporters.toSpliced(at, 1))}
          >
            {say.takeOut}
          </Button>
        </div>
      ))}
      <Button
        small
        icon="plus"
        unavailable={supporters.length < MOST.supporters ? undefined : flaw('too many')}
        onClick={() => onChange([...supporters, { name: '', how: '' }])}
      >
        {say.moreSupporters}
      </Button>
    </Section>
  );
}
