// F10: the browser is killed while a backup replaces everything. Afterwards there is the old state or the new one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, firstScreen, keep } from './app.mjs';
import { isInside, lookInside, makeBackup } from './backup-file.mjs';
import { dropProfile, killHard, newProfile, start } from './browser.mjs';
import { readAll } from './reader.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  const folder = mkdtempSync(join(tmpdir(), 'kept-file-'));
  const file = join(folder, 'kept.age');
  const inFile = await makeBackup(url, file);
  for (let kill = 0; kill < times; kill += 1) {
    const profile = newProfile();
    let browser = await start(profile);
    await begin(browser.page, url);
    const before = ['here before'];
    await keep(browser.page, 'here before');
    await lookInside(browser.page, file);
    await isInside(browser.page);
    await browser.page.getByRole('button', { name: 'Replace' }).last().click({ noWaitAfter: true });
    await new Promise((resolve) => setTimeout(resolve, (kill * 23) % 300));
    await killHard(profile);
    await browser.context.close().catch(() => undefined);
    browser = await start(profile);
    if ((await firstScreen(browser.page, url)) !== 'in use') tally.lost += 1;
    const found = await readAll(browser.page);
    const lines = found === 'nothing' ? [] : found.lines.toSorted();
    const isOneOfBoth = [before, inFile].some((state) => state.toSorted().join() === lines.join());
    if (!isOneOfBoth || found === 'nothing' || found.damaged > 0 || !found.isManifestRight) tally.torn += 1;
    tally.acknowledged += before.length;
    tally.tries += 1;
    await browser.context.close();
    dropProfile(profile);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
