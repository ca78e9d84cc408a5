// Climbing: a ladder is made, changed and closed; a rung is opened, tried, and left again without a reason.

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import { type Day, daysAfter, type Instant } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import { err, type Result } from '../kernel/result.ts';
import {
  type Ladder,
  type LadderParts,
  ladderFormParts,
  ladderSaid,
  type Rung,
  type Step,
  step,
  stepFormParts,
} from './ladder.ts';

const MOST_VERSIONS = 200;

/** So many comfortable tries in a row suggest the next rung (rule ST4). */
export const COMFORTABLE_TRIES = 3;

const ladderFormShape = object(ladderFormParts);
const stepFormShape = object(stepFormParts);
export type LadderForm = Shaped<typeof ladderFormShape>;
export type RungForm = LadderForm['rungs'][number];
export type StepForm = Shaped<typeof stepFormShape>;

/** The form of a new ladder: one empty rung, looked at again in two weeks. */
export function newLadderForm(today: Day): LadderForm {
  return {
    area: 'together',
    name: '',
    rungs: [newRung([])],
    stop: '',
    agreed: [],
    lookOn: daysAfter(today, 14),
  };
}

/** An empty rung, with a number that no other has had. */
export function newRung(rungs: readonly { readonly nth: number }[]): RungForm {
  return { nth: Math.max(0, ...rungs.map(({ nth }) => nth)) + 1, words: '', cue: '', act: '', by: 'me' };
}

/** The form that says what a ladder says. */
export function ladderFormOf(parts: LadderParts): LadderForm {
  return {
    area: parts.area,
    name: parts.name ?? '',
    rungs: parts.rungs.map(({ nth, words, cue, act, by }) => ({ nth, words, cue: cue ?? '', act: act ?? '', by })),
    stop: parts.stop ?? '',
    agreed: parts.agreed ?? [],
    lookOn: parts.lookOn ?? '',
  };
}

/** What the form says: rungs without words are left out. Refuses a ladder without any (rule ST1). */
export function readLadderForm(form: LadderForm): Result<LadderParts, Misfit> {
  const rungs = form.rungs.filter(({ words, cue, act }) => `${words}${cue}${act}`.trim() !== '');
  const first = form.rungs[0];
  if (rungs.length === 0 && first) return err({ path: `rungs/${first.nth}/words`, rule: 'empty' });
  const read = parse(ladderSaid, {
    area: form.area,
    name: said(form.name),
    rungs: rungs.map(({ nth, words, cue, act, by }) => ({
      nth,
      words: words.trim(),
      cue: said(cue),
      act: said(act),
      by,
    })),
    stop: said(form.stop),
    agreed: form.agreed,
    lookOn: said(form.lookOn),
  });
  return read.ok ? read : err({ ...read.error, path: pathByNth(read.error.path, rungs) });
}

/** A new ladder; no rung is open yet. */
export function makeLadder(parts: LadderParts, stamp: Stamp): Ladder {
  return { ...newEnvelope('ladder', stamp), madeAt: stamp.at, ...parts };
}

/** What a ladder says now. */
export function ladderPartsOf(ladder: Ladder): LadderParts {
  const { kind, id, rev, changedAt, madeAt, at, versions, closedOn, ...parts } = ladder;
  return parts;
}

/** The ladder with new parts; how it was until `today` stays beside it. A rung that is gone is no longer open (ST2). */
export function changeLadder(ladder: Ladder, parts: LadderParts, today: Day, at: Instant): Ladder {
  const { versions, at: open, rev, changedAt, kind, id, madeAt, closedOn } = revised(ladder, at);
  const before = { ...ladderPartsOf(ladder), until: today };
  return {
    kind,
    id,
    rev,
    changedAt,
    madeAt,
    ...parts,
    versions: [...(versions ?? []), before].slice(-MOST_VERSIONS),
    ...(open !== undefined && parts.rungs.some(({ nth }) => nth === open) ? { at: open } : {}),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
}

/** The ladder with another rung open, higher or lower, or none; nobody has to say why (rule ST3). */
export function openRung(ladder: Ladder, nth: number | undefined, at: Instant): Ladder {
  const { at: _, ...rest } = revised(ladder, at);
  return nth === undefined ? rest : { ...rest, at: nth };
}

/** The ladder as it is, to be looked back on again on `on`. */
export function lookLater(ladder: Ladder, on: Day, at: Instant): Ladder {
  return { ...revised(ladder, at), lookOn: on };
}

/** The ladder put away on `today`; it stays readable. */
export function closeLadder(ladder: Ladder, today: Day, at: Instant): Ladder {
  return { ...revised(ladder, at), closedOn: today };
}

/** The rung that is open, the one below it and the one above; without an open one, the first is above. */
export function rungsAround(ladder: Ladder): { readonly [K in 'open' | 'below' | 'above']: Rung | undefined } {
  const place = ladder.rungs.findIndex(({ nth }) => nth === ladder.at);
  return {
    open: ladder.rungs[place],
    below: place > 0 ? ladder.rungs[place - 1] : undefined,
    above: ladder.rungs[place + 1],
  };
}

/** The tries of a ladder, the latest first. */
export function triesOf(ladder: Ladder, steps: readonly Step[]): readonly Step[] {
  return steps
    .filter(({ ladderId }) => ladderId === ladder.id)
    .sort((a, b) => (a.on === b.on ? b.madeAt - a.madeAt : a.on < b.on ? 1 : -1));
}

/** The next rung, where the last three tries of the open one were comfortable; a suggestion and no more (rule ST4). */
export function suggestedRung(ladder: Ladder, steps: readonly Step[]): Rung | undefined {
  const { open, above } = rungsAround(ladder);
  if (open === undefined || above === undefined) return undefined;
  const last = triesOf(ladder, steps)
    .filter(({ rung }) => rung === open.nth)
    .slice(0, COMFORTABLE_TRIES);
  return last.length === COMFORTABLE_TRIES && last.every(({ outcome }) => outcome === 'comfortable')
    ? above
    : undefined;
}

/** The ladders whose day to look back has come, the earliest first. */
export function laddersToLookAt(ladders: readonly Ladder[], day: Day): readonly Ladder[] {
  return ladders
    .filter(({ lookOn, closedOn }) => closedOn === undefined && lookOn !== undefined && lookOn <= day)
    .sort((a, b) => ((a.lookOn ?? '') < (b.lookOn ?? '') ? -1 : 1));
}

/** The try that the form tells of, over `before` where it is said otherwise. Refuses a day that has not come (ST5). */
export function noteStep(
  ladder: Ladder,
  form: StepForm,
  today: Day,
  stamp: Stamp,
  before?: Step,
): Result<Step, Misfit> {
  if (form.on > today) return err({ path: 'on', rule: 'not yet' });
  const words = ladder.rungs.find(({ nth }) => nth === form.rung)?.words ?? before?.words;
  return parse(step, {
    ...(before ? revised(before, stamp.at) : { ...newEnvelope('step', stamp), madeAt: stamp.at }),
    ladderId: ladder.id,
    rung: form.rung,
    words,
    on: form.on,
    outcome: form.outcome,
    line: said(form.line),
  });
}

/** `rungs/0/words` told by the number of the rung, since empty ones were left out. */
function pathByNth(path: string, rungs: readonly RungForm[]): string {
  const [list, place, ...rest] = path.split('/');
  const rung = rungs[Number(place)];
  return list === 'rungs' && rung ? ['rungs', rung.nth, ...rest].join('/') : path;
}

function said(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
