// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadWords, words } from '#content/catalogue.ts';
import { CannotHide } from '#features/welcome/CannotHide.tsx';
import { all, clear, show } from '../../ui/stage.ts';

beforeEach(() => loadWords(['welcome']));
afterEach(() => {
  clear();
  Reflect.deleteProperty(navigator, 'standalone');
});

const nothing = () => {};
const notices = () => all('.note').map(({ textContent }) => textContent);

test.each([
  ['in a tab whose home screen has a store of its own', false, true],
  ['on that home screen', true, false],
  ['where tab and home screen have one store', undefined, false],
])('FR17 · %s', (_, standalone, isSaid) => {
  if (standalone !== undefined) {
    Object.defineProperty(navigator, 'standalone', { configurable: true, value: standalone });
  }
  show(<CannotHide busy={false} onContinue={nothing} onSkip={nothing} />);
  const { separate } = words('welcome').cannotHide;
  expect(notices().some((notice) => notice?.includes(separate))).toBe(isSaid);
  expect(separate).toContain('backup file');
});
