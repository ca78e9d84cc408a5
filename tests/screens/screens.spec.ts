// Screens: a picture of every screen, to lay beside `look/pictures`. Made-up entries only, in a folder outside the
// repository: KEPT_SCREENS, or /tmp/kept-screens. Run with `npm run screens` after a build; no part of `npm test`.

import { expect, test } from '../support/journey.ts';
import { everyRoute, fillLedger } from '../support/screens.ts';
import { control, lookInside, show } from '../support/steps.ts';
import { camera, LOOKS, speak } from './looks.ts';

for (const { name, language, ...look } of LOOKS) {
  test(name, async ({ device }) => {
    const page = await device.open('', { ...look, reducedMotion: 'reduce' });
    const picture = camera(page, name);
    await expect(control(page, 'Continue')).toBeVisible();
    await picture('welcome-1');
    await control(page, 'Continue').click();
    await picture('welcome-2');
    await control(page, 'Skip to Today').click();
    await expect(control(page, 'Check in')).toBeVisible();
    for (const empty of ['', 'promises', 'write', 'look-back', 'settings/people', 'help']) {
      await show(page, empty);
      await picture(`empty-${empty || 'today'}`);
    }
    const entries = await fillLedger(page);
    await speak(page, language);
    for (const route of everyRoute(entries)) {
      await show(page, route);
      await picture(route);
    }
    if (language !== 'en') return;
    await show(page, 'promises');
    await control(page, 'How it went').first().click();
    await picture('sheet-outcome');
    await page.keyboard.press('Escape');
    await show(page, 'promises/new');
    await control(page, 'Keep this').click();
    await picture('error-promise');
    await show(page, 'settings/backup/restore');
    await lookInside(page, Buffer.from('not a backup'));
    await expect(page.getByRole('alert')).toBeVisible();
    await picture('error-file');
    await show(page, 'nothing/here');
    await picture('not-found');
    await page.goto(`${device.url}notes.html`);
    await picture('notes');
  });
}
