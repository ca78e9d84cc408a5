// F11: the browser is killed while everything is sealed anew under another key: a passphrase is set, or somebody may know it.
import { killInTheMiddle } from './lock-killed.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  for (const way of /** @type {const} */ (['set', 'renew'])) await killInTheMiddle(tally, { url, times, way });
  return tally;
}
