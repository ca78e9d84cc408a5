// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadWords } from '#content/catalogue.ts';
import { AboutScreen } from '#features/settings/AboutScreen.tsx';
import { all, clear, show } from '../../ui/stage.ts';

beforeEach(() => loadWords(['settings']));
afterEach(clear);

test('SE6 · About says which copy this is: its version, and the hash of the sources it was made from', () => {
  show(<AboutScreen />);
  const shown = all('.num').map(({ textContent }) => textContent);
  expect(shown).toContain(__APP_VERSION__);
  expect(__SOURCE_HASH__).toMatch(/^[0-9a-f]{16}$/);
  expect(shown).toContain(__SOURCE_HASH__);
});
