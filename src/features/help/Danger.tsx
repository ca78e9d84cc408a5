import { words } from '#content/catalogue.ts';
import { countriesInOrder } from '#content/countries.ts';
import { emergencyByCountry } from '#content/emergency.ts';
import type { EmergencyNumber } from '#domain/help/lines.ts';
import { COUNTRIES, type Country } from '#domain/settings/settings.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/form/Select.tsx';
import { Patch } from '#ui/Patch.tsx';
import { rememberCountry } from './actions.ts';

interface DangerProps {
  readonly country: Country | 'other' | undefined;
  readonly onCountry: (country: Country | 'other') => void;
  /** With an open ledger: the country that lies sealed in it, if any. */
  readonly memory: { readonly remembered: Country | undefined } | undefined;
}

/** What to do now, and the number to call. */
export function Danger({ country, onCountry, memory }: DangerProps) {
  const say = words('help').danger;
  const canRemember = memory !== undefined && country !== undefined && country !== 'other';
  const choose = (name: Country | 'other' | '') => {
    if (name !== '') onCountry(name);
  };
  return (
    <Patch title={say.title}>
      <p>{say.crisis}</p>
      <Numbers country={country} />
      <Select
        label={say.country}
        help={say.countryHelp}
        options={[
          ...(country === undefined ? [{ value: '' as const, label: say.choose }] : []),
          ...countriesInOrder(COUNTRIES).map((known) => ({ value: known.country, label: known.name })),
          { value: 'other' as const, label: say.other },
        ]}
        value={country ?? ''}
        onChange={choose}
      />
      {canRemember && <Memory country={country} remembered={memory.remembered} />}
      <p class="small soft">{say.trace}</p>
      <p class="tiny soft">{say.unsure}</p>
    </Patch>
  );
}

function Numbers({ country }: { readonly country: Country | 'other' | undefined }) {
  const say = words('help').danger;
  if (country === undefined) return <p class="small soft">{say.pickFirst}</p>;
  const numbers = country === 'other' ? [] : emergencyByCountry[country].emergency;
  if (numbers.length === 0) return <p>{say.noNumber}</p>;
  return (
    <div class="stack">
      {numbers.map((number, at) => (
        <NumberLink key={number.dialTel} number={number} first={at === 0} />
      ))}
    </div>
  );
}

function NumberLink({ number, first }: { readonly number: EmergencyNumber; readonly first: boolean }) {
  const say = words('help').danger;
  const { byText, dialAsPrinted, dialTel, purpose, silent, notEverywhere } = number;
  const name = byText ? say.text : say.call;
  return (
    <div class="tight">
      <Button look={first ? 'go' : 'plain'} href={`${byText ? 'sms' : 'tel'}:${dialTel}`}>
        {name(say.purposes[purpose], dialAsPrinted)}
      </Button>
      {silent !== undefined && <p class="small soft">{say.silent(silent)}</p>}
      {notEverywhere && <p class="small soft">{say.notEverywhere}</p>}
    </div>
  );
}

function Memory({ country, remembered }: { readonly country: Country; readonly remembered: Country | undefined }) {
  const say = words('help').danger;
  if (country !== remembered) {
    return (
      <Button small onClick={() => void rememberCountry(country)}>
        {say.remember}
      </Button>
    );
  }
  return (
    <p class="row small soft">
      {say.remembered}
      <Button small look="bare" onClick={() => void rememberCountry(undefined)}>
        {say.forget}
      </Button>
    </p>
  );
}
