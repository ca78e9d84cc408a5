// P6 and P7: a backup file made and brought back, against gzip and age on the same bytes, and against plain rows.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../browser.mjs';
import { medianOf, pairs, ratioOf } from '../pairs.mjs';
import { appWith, openWorkbench, plainWith } from '../prepared.mjs';

const PASSPHRASE = 'lantern orchard velvet thirteen river';
/** Each pair takes several seconds: the key derivation is meant to be slow. */
const MOST_PAIRS = 15;

/** @param {import('../run.mjs').Run} run */
export async function backup({ site, runs, entries, wants }) {
  const browser = await startBrowser((await appWith(site, entries(25_000), 'restored')).profile);
  const folder = mkdtempSync(join(tmpdir(), 'kept-bench-age-'));
  await openWorkbench(browser.page, site);
  const passphrase = JSON.stringify(PASSPHRASE);
  const figures = [];
  const count = entries(25_000).toLocaleString('en');
  const most = Math.min(runs, MOST_PAIRS);
  await browser.page.ask(`bench.makeBackup(${passphrase})`);
  if (wants('P6')) {
    const document = join(folder, 'document.json');
    writeFileSync(document, await browser.page.ask('bench.document()'));
    const make = () => browser.page.ask(`bench.makeBackup(${passphrase})`);
    const found = await pairs(most, make, () => gzipAndAge(document));
    figures.push(
      ratioOf(
        { id: 'P6', what: `backup of ${count} entries, opened again and compared, against gzip and age`, goal: 1.5 },
        found,
      ),
    );
  }
  if (wants('P7')) {
    const plain = await startBrowser((await plainWith(site, 1, 'put')).profile);
    await openWorkbench(plain.page, site);
    /** @type {number[]} */
    const derivations = [];
    const restore = async () => {
      const { ms, derivation } = await browser.page.ask(`bench.restore(${passphrase})`);
      derivations.push(derivation);
      return ms - derivation;
    };
    const found = await pairs(most, restore, () => plain.page.ask(`bench.putPlain(${entries(25_000)})`));
    await plain.close();
    figures.push(
      ratioOf(
        {
          id: 'P7',
          what: `restore of ${count} entries without the key derivation, against bulkPut of plain rows`,
          goal: 0.5,
        },
        found,
      ),
      medianOf(
        { id: 'P7k', what: 'the key derivation and opening of the seal by itself', goal: null, unit: 'ms' },
        derivations,
      ),
    );
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

/** Both tools one after the other; age asks for its passphrase on a terminal, which `script` stands in for. @param {string} file @returns {Promise<number>} */
async function gzipAndAge(file) {
  const out = `${file}.age`;
  rmSync(out, { force: true });
  const began = performance.now();
  execFileSync('gzip', ['-kf', file]);
  await new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', `age -p -o '${out}' '${file}.gz'`, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    let asked = 0;
    child.stdout.on('data', (/** @type {Buffer} */ part) => {
      for (const _ of part.toString().match(/passphrase.*:/gi) ?? []) {
        asked += 1;
        if (asked <= 2) child.stdin.write(`${PASSPHRASE}\n`);
      }
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error('age did not make a file'))));
  });
  const ms = performance.now() - began;
  if (!readFileSync(out).subarray(0, 21).toString().startsWith('age-encryption.org/v1'))
    throw new Error('age made another file');
  return ms;
}
