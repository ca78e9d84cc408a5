import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { minuteInWords, weekdayInWords } from '#content/format.ts';
import { WEEKDAYS } from '#domain/kernel/day.ts';
import { DAY_ENDS, type DayChoices, dayChoicesOf, weekFrom } from '#domain/settings/days.ts';
import { goBack } from '#platform/address.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Select } from '#ui/form/Select.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { keepDays } from './actions.ts';
import { watchSettings } from './queries.ts';

const BACK = 'settings';

/** When a day ends, when a week begins, and which evenings are for a check-in. */
export function DaysScreen() {
  const say = words('settings').days;
  const settings = useLive(watchSettings, []);
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {settings && <DaysForm choices={dayChoicesOf(settings === 'none' ? undefined : settings)} />}
    </Page>
  );
}

function DaysForm({ choices }: { readonly choices: DayChoices }) {
  const say = words('settings').days;
  const [form, setForm] = useState(choices);
  const { busy, once } = useOnce();
  const keep = async () => {
    if (await keepDays(form)) goBack(BACK);
  };
  const time = (minute: number) => (minute === 0 ? say.midnight(minuteInWords(minute)) : minuteInWords(minute));
  return (
    <form class="stack" onSubmit={(event) => event.preventDefault()}>
      <Select
        label={say.end}
        help={say.endHelp}
        options={endsWith(choices.dayEndsAtMinute).map((minute) => ({ value: String(minute), label: time(minute) }))}
        value={String(form.dayEndsAtMinute)}
        onChange={(minute) => setForm({ ...form, dayEndsAtMinute: Number(minute) })}
      />
      <Select
        label={say.first}
        options={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: weekdayInWords(weekday) }))}
        value={String(form.firstWeekday)}
        onChange={(name) => setForm({ ...form, firstWeekday: WEEKDAYS.find((day) => String(day) === name) ?? 1 })}
      />
      <fieldset class="field">
        <legend class="label">{say.evenings}</legend>
        <p class="hint">{say.eveningsHelp}</p>
        <Chips
          label={say.evenings}
          options={weekFrom(form.firstWeekday).map((day) => ({ value: String(day), label: weekdayInWords(day) }))}
          chosen={form.checkInDays.map(String)}
          onChange={(chosen) =>
            setForm({ ...form, checkInDays: WEEKDAYS.filter((day) => chosen.includes(String(day))) })
          }
        />
      </fieldset>
      <FormEnd say={words('settings')} busy={busy} onKeep={() => void once(keep)} onLetGo={() => goBack(BACK)} />
    </form>
  );
}

/** The ends that are offered, and the one in force where it is none of them. */
function endsWith(current: number): readonly number[] {
  return [...new Set([...DAY_ENDS, current])].sort((a, b) => a - b);
}
