// Calendar form: what the screen holds while a file is being worded, and why it cannot be made yet.

import { words } from '#content/catalogue.ts';
import { titleFlaw } from '#domain/reminders/calendar-titles.ts';
import { AHEAD, type Ahead, type CalendarWords } from '#domain/settings/calendar-words.ts';

export type CalendarFields = {
  readonly task: string;
  readonly evening: string;
  /** As a time field holds it: `20:00`, or empty. */
  readonly taskTime: string;
  readonly eveningTime: string;
  readonly ahead: Ahead | undefined;
};

export type FieldName = 'task' | 'evening' | 'taskTime' | 'eveningTime';
export type FieldFlaws = Partial<Readonly<Record<FieldName, string>>>;

const TASK_MINUTE = 20 * 60;
const EVENING_MINUTE = 21 * 60;

export function fieldsOf(kept: CalendarWords | undefined): CalendarFields {
  const { defaults } = words('reminders');
  return {
    task: kept?.task ?? defaults.task,
    evening: kept?.evening ?? defaults.evening,
    taskTime: timeOf(kept?.taskMinute ?? TASK_MINUTE),
    eveningTime: timeOf(kept?.eveningMinute ?? EVENING_MINUTE),
    ahead: kept === undefined ? AHEAD[0] : kept.ahead,
  };
}

/** What is wrong, in words, at each field. A title that tells is refused (rule CA3). */
export function flawsOf(fields: CalendarFields, names: readonly string[]): FieldFlaws {
  const say = words('reminders').flaws;
  const flaws: [FieldName, string][] = [];
  for (const name of ['task', 'evening'] as const) {
    const flaw = titleFlaw(fields[name], words('reminders').banned, names);
    if (flaw !== undefined) flaws.push([name, flaw.why === 'tells' ? say.tells(flaw.word) : say[flaw.why]]);
  }
  for (const name of ['taskTime', 'eveningTime'] as const) {
    if (minuteOf(fields[name]) === undefined) flaws.push([name, say.time]);
  }
  return Object.fromEntries(flaws);
}

/** The words a file is made with; asked only of fields without a flaw. */
export function calendarWordsOf({ task, evening, taskTime, eveningTime, ahead }: CalendarFields) {
  return {
    task: task.trim(),
    evening: evening.trim(),
    taskMinute: minuteOf(taskTime) ?? TASK_MINUTE,
    eveningMinute: minuteOf(eveningTime) ?? EVENING_MINUTE,
    ...(ahead === undefined ? {} : { ahead }),
  };
}

function timeOf(minute: number): string {
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${padded(Math.floor(minute / 60))}:${padded(minute % 60)}`;
}

function minuteOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
