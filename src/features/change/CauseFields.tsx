import { words } from '#content/catalogue.ts';
import { CAUSES, LONGEST } from '#domain/promises/change/plan.ts';
import type { CauseForm } from '#domain/promises/change/planning.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/form/Select.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Patch } from '#ui/Patch.tsx';

interface CauseFieldsProps {
  /** Its place in the plan, in figures. */
  readonly place: string;
  readonly cause: CauseForm;
  readonly errorAt: (field: Field) => string | undefined;
  readonly onChange: (part: Partial<CauseForm>) => void;
  readonly onTakeOut: (() => void) | undefined;
}

const FIELDS = ['words', 'act', 'obstacle', 'fallback'] as const;
type Field = (typeof FIELDS)[number];

/** One cause while it is written: what it was, one act against it, and its if-then. */
export function CauseFields({ place, cause, errorAt, onChange, onTakeOut }: CauseFieldsProps) {
  const { form: say, causeSorts, flaw } = words('change');
  return (
    <Patch flat title={say.cause(place)}>
      <Select
        label={say.sort}
        options={CAUSES.map((sort) => ({ value: sort, label: causeSorts[sort] }))}
        value={cause.sort}
        onChange={(sort) => onChange({ sort })}
      />
      {FIELDS.map((field) => (
        <TextArea
          key={field}
          line
          label={say[field]}
          help={field === 'words' ? say.wordsHelp : undefined}
          value={cause[field]}
          onInput={(text) => onChange({ [field]: text })}
          error={errorAt(field)}
          limit={{ max: LONGEST[field], words: flaw('too long') }}
        />
      ))}
      {onTakeOut && (
        <Button small look="bare" label={say.takeOutOf(say.cause(place))} onClick={onTakeOut}>
          {say.takeOut}
        </Button>
      )}
    </Patch>
  );
}
