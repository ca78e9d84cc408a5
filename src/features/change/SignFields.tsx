import { words } from '#content/catalogue.ts';
import { numberInWords } from '#content/format.ts';
import { LONGEST, MOST } from '#domain/promises/change/plan.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Section } from '#ui/Section.tsx';

interface SignFieldsProps {
  readonly signs: readonly string[];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (signs: readonly string[]) => void;
}

/** What change would look like, in things that can be seen. */
export function SignFields({ signs, errorAt, onChange }: SignFieldsProps) {
  const { form: say, flaw } = words('change');
  return (
    <Section title={say.signs}>
      <p class="hint">{say.signsHelp}</p>
      {signs.map((sign, at) => (
        <div key={at}>
          <TextArea
            line
            label={say.sign(numberInWords(at + 1))}
            value={sign}
            onInput={(text) => onChange(signs.with(at, text))}
            error={errorAt(`signs/${at}`)}
            limit={{ max: LONGEST.how, words: flaw('too long') }}
          />
          <Button
            small
            look="bare"
            label={say.takeOutOf(say.sign(numberInWords(at + 1)))}
            onClick={() => onChange(signs.toSpliced(at, 1))}
          >
            {say.takeOut}
          </Button>
        </div>
      ))}
      <Button
        small
        icon="plus"
        unavailable={signs.length < MOST.signs ? undefined : flaw('too many')}
        onClick={() => onChange([...signs, ''])}
      >
        {say.moreSigns}
      </Button>
    </Section>
  );
}
