import { words } from '#content/catalogue.ts';
import { keyOf } from '#domain/setbacks/grounding.ts';
import type { SetbackForm } from '#domain/setbacks/noting.ts';
import { COMPANY, LONGEST } from '#domain/setbacks/setback.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { Field } from '#ui/form/Field.tsx';
import { OutOfTen } from '#ui/form/OutOfTen.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { useLive } from '#ui/use-live.ts';
import { watchWays } from './queries.ts';
import { nameOfWay } from './way-names.ts';

interface IntensityFieldsProps {
  readonly form: SetbackForm;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<SetbackForm>) => void;
}

/** What came over one: how strong before and after, what was tried, and what of it helped. */
export function IntensityFields({ form, errorAt, onChange }: IntensityFieldsProps) {
  const { form: say, flaw } = words('setbacks');
  const ways = useLive(watchWays, []) ?? [];
  const options = ways.map((way) => ({ value: keyOf(way), label: nameOfWay(way) }));
  const tried = options.filter(({ value }) => form.tried.includes(value));
  return (
    <>
      <Field
        own
        label={say.trigger}
        help={say.triggerHelp}
        value={form.trigger}
        onInput={(trigger) => onChange({ trigger })}
        error={errorAt('trigger')}
        limit={{ max: LONGEST.trigger, words: flaw('too long') }}
      />
      {(['before', 'after'] as const).map((field) => (
        <OutOfTen
          key={field}
          legend={say[field]}
          say={say}
          ends={say.scale}
          value={form[field]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <fieldset class="field">
        <legend class="label">{say.tried}</legend>
        <Chips label={say.tried} options={options} chosen={form.tried} onChange={(next) => onChange({ tried: next })} />
      </fieldset>
      {tried.length > 0 && (
        <fieldset class="field">
          <legend class="label">{say.helped}</legend>
          <Chips label={say.helped} options={tried} chosen={form.helped} onChange={(helped) => onChange({ helped })} />
        </fieldset>
      )}
      <Segmented
        legend={say.company}
        look="chips"
        options={COMPANY.map((company) => ({ value: company, label: say.companies[company] }))}
        value={form.company}
        onChange={(company) => onChange({ company })}
      />
      <Field
        label={say.minutes}
        type="number"
        inputMode="numeric"
        min={0}
        name="minutes"
        value={form.minutes}
        onInput={(minutes) => onChange({ minutes })}
        error={errorAt('minutes')}
      />
    </>
  );
}
