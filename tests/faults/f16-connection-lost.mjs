// F16: the connection to the database dies. It is opened again once; where that fails too, it is said.
import { begin, fill, keep, pressKeep } from './app.mjs';
import { dropProfile, newProfile, start } from './browser.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string }} given */
export async function run({ url }) {
  const tally = new Tally();
  const profile = newProfile();
  const { context, page } = await start(profile);
  await page.addInitScript(breakable);
  await begin(page, url);
  /** @type {string[]} */
  const kept = [];
  for (const error of ['InvalidStateError', 'UnknownError']) {
    for (const times of [1, 1_000]) {
      const line = `${error} ${times}`;
      await fill(page, line);
      await page.evaluate((broken) => Reflect.set(window, 'broken', broken), { error, times });
      const isKept = await pressKeep(page);
      await page.evaluate(() => Reflect.set(window, 'broken', undefined));
      if (isKept) kept.push(line);
      else if (times === 1) tally.notes.push(`${error}: not healed`);
      await tally.compare(page, kept, { mayHold: [line] });
      if (!isKept) {
        if (await pressKeep(page)) kept.push(line);
        else tally.notes.push(`${error}: not healed afterwards`);
      }
      await tally.compare(page, kept);
      tally.tries += 1;
    }
  }
  // What waited must not come a second time.
  await page.reload();
  await page.getByRole('link', { name: 'Promises' }).first().waitFor();
  await keep(page, 'after');
  await tally.compare(page, [...kept, 'after']);
  tally.acknowledged = kept.length;
  await context.close();
  dropProfile(profile);
  return tally;
}

/** Runs in the page before the app: lets transactions fail while `window.broken` says so. */
function breakable() {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const broken = Reflect.get(window, 'broken');
    if (broken && broken.times > 0) {
      broken.times -= 1;
      throw new DOMException('broken on purpose', broken.error);
    }
    return transaction.apply(this, given);
  };
}
