import { words } from '#content/catalogue.ts';
import { AREAS } from '#domain/promises/pledge.ts';
import type { PledgeForm } from '#domain/promises/pledge-form.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { Select } from '#ui/form/Select.tsx';
import type { FormView } from './form-queries.ts';

interface AboutFieldsProps {
  readonly form: PledgeForm;
  readonly view: FormView;
  readonly onChange: (change: Partial<PledgeForm>) => void;
}

const NONE = '';

/** Its area, and the person and breach it is about where there are any. */
export function AboutFields({ form, view, onChange }: AboutFieldsProps) {
  const say = words('promises').form;
  const areas = AREAS.map((area) => ({ value: area, label: say.areas[area] }));
  const persons = view.persons.map((person) => ({ value: person.id, label: person.name }));
  const commitments = view.commitments.map(({ id, act }) => ({ value: id, label: act }));
  const breaches = view.breaches.map((breach, place) => ({ value: breach.id, label: breachName(breach, place) }));
  return (
    <>
      <Select
        label={say.area}
        options={[{ value: NONE, label: say.noArea }, ...areas]}
        value={form.area ?? NONE}
        onChange={(value) => onChange({ area: AREAS.find((area) => area === value) })}
      />
      {persons.length > 0 && (
        <Select
          label={say.person}
          options={[{ value: NONE, label: say.noPerson }, ...persons]}
          value={form.personId ?? NONE}
          onChange={(value) => onChange({ personId: view.persons.find((person) => person.id === value)?.id })}
        />
      )}
      {view.commitments.length > 0 && form.size !== 'standing' && (
        <Select
          label={say.supports}
          options={[{ value: NONE, label: say.noSupports }, ...commitments]}
          value={form.supportsId ?? NONE}
          onChange={(value) => onChange({ supportsId: view.commitments.find(({ id }) => id === value)?.id })}
        />
      )}
      {breaches.length > 0 && (
        <Select
          label={say.breach}
          options={[{ value: NONE, label: say.noBreach }, ...breaches]}
          value={form.breachId ?? NONE}
          onChange={(value) => onChange({ breachId: view.breaches.find((breach) => breach.id === value)?.id })}
        />
      )}
    </>
  );
}

function breachName(breach: Breach, place: number): string {
  return breach.name || words('promises').form.breachUnnamed(place + 1);
}
