// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { PasskeyForm } from '#features/lock/change/PasskeyForm.tsx';
import { all, clear, named, show, tap } from '../../ui/stage.ts';

const device = vi.hoisted(() => ({ can: true, answers: [] as (number | undefined)[] }));
vi.mock('#platform/system/passkey.ts', () => ({
  canHavePasskey: async () => device.can,
  makePasskey: async () => new Uint8Array([7]),
  askPasskey: async () => {
    const answer = device.answers.shift();
    return answer === undefined ? undefined : new Uint8Array(64).fill(answer);
  },
}));

const say = () => words('lock').passkey;
const there = (name: string) => vi.waitFor(() => named('button', name));
const isThere = (name: string) => all('button').some((button) => button.textContent === name);

beforeEach(() => loadWords(['lock']));
afterEach(clear);

test('LK14 · a device that cannot ask its person is offered no passkey', async () => {
  device.can = false;
  show(<PasskeyForm busy={false} onRun={() => {}} />);
  await vi.waitFor(() => expect(document.body.textContent).toContain(say().absent));
  expect(isThere(say().make)).toBe(false);
});

test('LK14 · one that answers otherwise the second time is not used', async () => {
  device.can = true;
  device.answers = [1, 2, 3, 3];
  show(<PasskeyForm busy={false} onRun={() => {}} />);
  await there(say().make);
  tap('button', say().make);
  await there(say().try);
  tap('button', say().try);
  await there(say().tryAgain);
  expect(isThere(say().use)).toBe(false);
  tap('button', say().tryAgain);
  await vi.waitFor(() => expect(document.body.textContent).toContain(words('lock').faults.unequal));
  expect(isThere(say().use)).toBe(false);
  // It is begun anew, and two equal answers are wanted again.
  tap('button', say().make);
  await there(say().try);
  tap('button', say().try);
  await there(say().tryAgain);
  tap('button', say().tryAgain);
  await there(say().use);
});

test('LK14 · one that does not answer is not used either', async () => {
  device.can = true;
  device.answers = [1, undefined];
  show(<PasskeyForm busy={false} onRun={() => {}} />);
  await there(say().make);
  tap('button', say().make);
  await there(say().try);
  tap('button', say().try);
  await there(say().tryAgain);
  tap('button', say().tryAgain);
  await vi.waitFor(() => expect(document.body.textContent).toContain(words('lock').faults.unasked));
  expect(isThere(say().use)).toBe(false);
});
