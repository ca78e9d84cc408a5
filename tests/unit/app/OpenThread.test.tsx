// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { OpenThread } from '#app/screens/OpenThread.tsx';
import { discretion } from '#app/state.ts';
import { loadWords } from '#content/catalogue.ts';
import { daysAfter } from '#domain/kernel/day.ts';
import { ledgerOf } from '#domain/ledger.ts';
import { today } from '#storage/present.ts';
import { aPledge } from '../../support/promises.ts';
import { clear, show } from '../ui/stage.ts';

const day = today(240);
const pledge = aPledge({ act: 'I pour the bottle out', schedule: { every: 'day', from: daysAfter(day, -1) } });

beforeAll(() => loadWords(['today', 'shell']));
afterEach(() => {
  discretion.value = { quietWords: false, hideAtEdge: false };
  clear();
});

test('SE7 · Today shows a promise in its own words', () => {
  show(<OpenThread ledger={ledgerOf([pledge])} day={day} />);
  expect(document.body.textContent).toContain('I pour the bottle out');
});

test('SE7 · with quiet words Today shows that a promise is there, and not one word of it', () => {
  discretion.value = { quietWords: true, hideAtEdge: false };
  show(<OpenThread ledger={ledgerOf([pledge])} day={day} />);
  expect(document.body.textContent).not.toContain('bottle');
  expect(document.body.textContent).toContain('A promise');
  expect(document.querySelectorAll('.thread li').length).toBe(1);
});
