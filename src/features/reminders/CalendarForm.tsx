import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { AHEAD } from '#domain/settings/calendar-words.ts';
import { goBack } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Select } from '#ui/form/Select.tsx';
import { Toggle } from '#ui/form/Toggle.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Section } from '#ui/Section.tsx';
import { makeCalendar } from './actions.ts';
import {
  type CalendarFields,
  calendarWordsOf,
  type FieldFlaws,
  type FieldName,
  fieldsOf,
  flawsOf,
} from './calendar-form.ts';
import type { CalendarView } from './queries.ts';

interface CalendarFormProps {
  readonly view: CalendarView;
  readonly onMade: (file: File) => void;
}

const NO_ALARM = 'none';

export function CalendarForm({ view, onMade }: CalendarFormProps) {
  const say = words('reminders');
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(view.kept));
  const [left, setLeft] = useState<readonly string[]>([]);
  const [flaws, setFlaws] = useState<FieldFlaws & { readonly chosen?: string }>({});
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [flaws]);

  const isIn = (name: string) => !left.includes(name);
  const choose = (name: string, isChosen: boolean) =>
    setLeft(isChosen ? left.filter((other) => other !== name) : [...left, name]);
  const change = (part: Partial<CalendarFields>) => {
    setFields({ ...fields, ...part });
    setFlaws({});
  };
  const make = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const pledges = view.pledges.filter(({ id }) => isIn(id));
    const evenings = isIn(EVENINGS) ? view.evenings : [];
    if (pledges.length + evenings.length === 0) return setFlaws({ chosen: say.nothingChosen });
    const found = flawsOf(fields, view.names);
    if (Object.keys(found).length > 0) return setFlaws(found);
    if (busy) return;
    setBusy(true);
    const file = await makeCalendar({ pledges: [...pledges, ...view.ended], evenings, words: calendarWordsOf(fields) });
    setBusy(false);
    if (file !== undefined) onMade(file);
  };
  const field = (name: FieldName, label: string, type: 'text' | 'time') => (
    <Field
      label={label}
      type={type}
      own={type === 'text'}
      value={fields[name]}
      onInput={(typed) => change({ [name]: typed })}
      error={flaws[name]}
    />
  );

  return (
    <form ref={form} class="stack col" noValidate onSubmit={(event) => void make(event)}>
      <Section title={say.what}>
        <ul class="list">
          {view.pledges.map(({ id, act }) => (
            <li key={id}>
              <Toggle label={act} checked={isIn(id)} onChange={(isChosen) => choose(id, isChosen)} />
            </li>
          ))}
          {view.evenings.length > 0 && (
            <li>
              <Toggle
                label={say.evenings}
                description={say.eveningDays(view.evenings)}
                checked={isIn(EVENINGS)}
                onChange={(isChosen) => choose(EVENINGS, isChosen)}
              />
            </li>
          )}
        </ul>
        {view.evenings.length === 0 && <p class="small soft">{say.eveningsNone}</p>}
        <div aria-live="polite">{flaws.chosen !== undefined && <Notice>{flaws.chosen}</Notice>}</div>
      </Section>
      <Section title={say.wordsTitle}>
        <p class="hint">{say.wordsLead}</p>
        <div class="two">
          {field('task', say.task, 'text')}
          {field('taskTime', say.taskTime, 'time')}
        </div>
        <div class="two">
          {field('evening', say.evening, 'text')}
          {field('eveningTime', say.eveningTime, 'time')}
        </div>
        <Select
          label={say.ahead}
          options={[
            { value: NO_ALARM, label: say.noAlarm },
            ...AHEAD.map((minutes) => ({ value: String(minutes), label: say.aheads(minutes) })),
          ]}
          value={fields.ahead === undefined ? NO_ALARM : String(fields.ahead)}
          onChange={(value) => change({ ahead: AHEAD.find((minutes) => String(minutes) === value) })}
        />
      </Section>
      <Pair>
        <Button onClick={() => goBack('promises')}>{say.letGo}</Button>
        <Button look="go" submit busy={busy}>
          {say.make}
        </Button>
      </Pair>
    </form>
  );
}

const EVENINGS = 'evenings';
