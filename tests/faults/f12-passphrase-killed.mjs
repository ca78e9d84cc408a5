// F12: the browser is killed while another passphrase takes the place of the one before.
import { killInTheMiddle } from './lock-killed.mjs';
import { Tally } from './tally.mjs';

/** @param {{ url: string, times: number }} given */
export async function run({ url, times }) {
  const tally = new Tally();
  await killInTheMiddle(tally, { url, times, way: 'change' });
  return tally;
}
