import { words } from '#content/catalogue.ts';
import { weekdayInWords } from '#content/format.ts';
import { WEEKDAYS } from '#domain/kernel/day.ts';
import type { PledgeFlaws, PledgeForm } from '#domain/promises/pledge-form.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';

interface WhenFieldsProps {
  readonly form: PledgeForm;
  readonly flaws: PledgeFlaws;
  readonly onChange: (change: Partial<PledgeForm>) => void;
}

const RHYTHMS = ['once', 'day', 'week', 'month'] as const;

/** The days of a promise. */
export function WhenFields({ form, flaws, onChange }: WhenFieldsProps) {
  const say = words('promises').form;
  const [once, weekly, monthly] = [form.every === 'once', form.every === 'week', form.every === 'month'];
  return (
    <div class="stack">
      <Segmented
        legend={say.when}
        options={RHYTHMS.map((every) => ({ value: every, label: say.every[every] }))}
        value={form.every}
        onChange={(every) => onChange({ every })}
      />
      {weekly && <WeekdayField form={form} flaws={flaws} onChange={onChange} />}
      {monthly && (
        <Field
          label={say.dayOfMonth}
          help={say.dayOfMonthHelp}
          type="number"
          inputMode="numeric"
          min={1}
          max={31}
          name="dayOfMonth"
          value={form.dayOfMonth}
          onInput={(dayOfMonth) => onChange({ dayOfMonth })}
          error={flaws.dayOfMonth && say.flaws.dayOfMonth}
        />
      )}
      {once ? (
        <Field
          label={say.on}
          type="date"
          name="on"
          value={form.on}
          onInput={(on) => onChange({ on })}
          error={dayFlaw(flaws.on)}
        />
      ) : (
        <div class="two">
          <Field
            label={say.from}
            type="date"
            name="from"
            value={form.from}
            onInput={(from) => onChange({ from })}
            error={dayFlaw(flaws.from)}
          />
          <Field
            label={say.until}
            type="date"
            name="until"
            value={form.until}
            onInput={(until) => onChange({ until })}
            error={endFlaw(flaws.until)}
          />
        </div>
      )}
      {!once && <ReviewField form={form} flaws={flaws} onChange={onChange} />}
    </div>
  );
}

/** Where there is no end, a day to look at it again. */
function ReviewField({ form, flaws, onChange }: WhenFieldsProps) {
  const say = words('promises').form;
  return (
    <Field
      label={say.reviewOn}
      help={say.reviewHelp}
      type="date"
      name="reviewOn"
      value={form.reviewOn}
      onInput={(reviewOn) => onChange({ reviewOn })}
      error={dayFlaw(flaws.reviewOn)}
    />
  );
}

function WeekdayField({ form, flaws, onChange }: WhenFieldsProps) {
  const say = words('promises').form;
  const chosen = WEEKDAYS.filter((weekday) => form.weekdays.includes(weekday)).map(String);
  const choose = (names: readonly string[]) =>
    onChange({ weekdays: WEEKDAYS.filter((weekday) => names.includes(String(weekday))) });
  return (
    <Chips
      label={say.weekdays}
      options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayInWords(weekday) }))}
      chosen={chosen}
      onChange={choose}
      note={flaws.weekdays && say.flaws.weekdays}
    />
  );
}

function dayFlaw(flaw: PledgeFlaws['on']): string | undefined {
  const { day } = words('promises').form.flaws;
  return flaw && (flaw === 'empty' ? day.empty : day.missing);
}

function endFlaw(flaw: PledgeFlaws['until']): string | undefined {
  const { end } = words('promises').form.flaws;
  if (flaw === undefined) return undefined;
  if (flaw === 'before-start') return end.before;
  return flaw === 'never' ? end.never : end.missing;
}
