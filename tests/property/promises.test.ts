// Promises under any history: what a person does to a promise afterwards changes nothing that was decided.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, daysAfter, instantOf } from '#domain/kernel/day.ts';
import { changePledge, closePledge, partsOf } from '#domain/promises/making.ts';
import { OUTCOMES } from '#domain/promises/outcome.ts';
import { pausePledge, resumePledge } from '#domain/promises/pausing.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { recordOutcome } from '#domain/promises/recording.ts';
import { standingByArea, standingOf } from '#domain/promises/standing.ts';
import { anOutcome, aPledge, aStamp, day } from '../support/promises.ts';

const start = day('2026-09-01');
const at = instantOf(5_000);
const place = fc.integer({ min: 0, max: 70 });
const state = fc.constantFrom(...OUTCOMES);

type Act = { readonly kind: 'change' | 'weekly' | 'rest' | 'resume' | 'release' | 'end'; readonly after: number };
const acts = fc.array(
  fc.record({ kind: fc.constantFrom('change', 'weekly', 'rest', 'resume', 'release', 'end'), after: place }),
  { maxLength: 8 },
);

function done(pledge: Pledge, { kind, after }: Act, from: Day): Pledge {
  const today = daysAfter(from, after);
  if (kind === 'change') return changePledge(pledge, { ...partsOf(pledge), act: `act ${after}` }, { today, at });
  if (kind === 'rest') return pausePledge(pledge, after % 2 === 0 ? {} : { until: daysAfter(today, 5) }, today, at);
  if (kind === 'resume') return resumePledge(pledge, today, at);
  if (kind === 'release') return closePledge(pledge, { today, ending: 'released', at });
  if (kind === 'end') return closePledge(pledge, { today, at });
  const schedule = { every: 'week' as const, weekdays: [2 as const], from: today };
  return changePledge(pledge, { ...partsOf(pledge), schedule }, { today, at });
}

test('PR26 · renegotiation, rest and release never change a rate', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(place, state), { selector: ([on]) => on }), acts, (marks, later) => {
      const pledge = aPledge({ schedule: { every: 'day', from: start }, area: 'time' });
      const today = daysAfter(start, 70);
      const outcomes = marks.map(([on, said]) => anOutcome(pledge, daysAfter(start, on), said));
      const ordered = later.toSorted((a, b) => a.after - b.after);
      const after = ordered.reduce((changed, act) => done(changed, act, start), pledge);
      const { latest: _, ...before } = standingOf(pledge, outcomes, today);
      const { latest: __, ...now } = standingOf(after, outcomes, today);
      expect(now).toEqual(before);
      expect(standingByArea([after], outcomes, today)).toEqual(standingByArea([pledge], outcomes, today));
    }),
  );
});

type Marks = readonly (readonly [number, (typeof OUTCOMES)[number]])[];

test('PR11 · the order of marking never matters', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(place, state), { selector: ([on]) => on, maxLength: 20 }),
      fc.infiniteStream(fc.nat()),
      (marks, chance) => {
        const pledge = aPledge({ schedule: { every: 'day', from: start } });
        const today = daysAfter(start, 70);
        const shuffled = marks.map((mark) => ({ mark, key: chance.next().value })).sort((a, b) => a.key - b.key);
        const said = (list: Marks) => {
          const outcomes: ReturnType<typeof anOutcome>[] = [];
          for (const [on, answer] of list) {
            const given = { on: daysAfter(start, on), state: answer, line: 'a line' };
            const recorded = recordOutcome(pledge, outcomes, given, today, aStamp());
            if (recorded.ok) outcomes.push(recorded.value.put);
          }
          return outcomes;
        };
        const read = (list: Marks) => {
          const { latest, ...counts } = standingOf(pledge, said(list), today);
          return { ...counts, latest: latest.map(({ on, outcome }) => [on, outcome?.state]) };
        };
        expect(read(shuffled.map(({ mark }) => mark))).toEqual(read(marks));
      },
    ),
  );
});
