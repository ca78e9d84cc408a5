// Backups: refused files each with their own sentence and without a trace; merging, replacing, undo, testing.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { backup } from '#content/en/backup.ts';
import { idOf } from '#domain/kernel/ids.ts';
import { backupFileOf, entriesIn, PASSPHRASE, sealedFileOf } from '../support/backup-file.ts';
import { expect, test } from '../support/journey.ts';
import { dayNamed, realLookingEntries } from '../support/real-looking.ts';
import {
  bringBack,
  checkIn,
  control,
  goTo,
  goToDays,
  lookInside,
  makeBackup,
  show,
  skipWelcome,
  write,
} from '../support/steps.ts';

// Nothing here is about installing.
test.use({ serviceWorkers: 'block' });

const MADE_AT = Date.UTC(2026, 10, 21);
const FEW = realLookingEntries({ count: 60, seed: 3, until: dayNamed('2026-11-20') });
const LINE = 'What is here must stay here.';

test('BK3, BK4 · every file that is not a whole backup is refused in its own words, and nothing changes', async ({
  device,
}) => {
  test.setTimeout(180_000);
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'pleasant, low energy', line: LINE });
  const rows = await rowsOf(page);
  await show(page, 'settings/backup/restore');
  const whole = await backupFileOf(
    realLookingEntries({ count: 2_000, seed: 4, until: dayNamed('2026-11-20') }),
    MADE_AT,
  );
  const faults: readonly (readonly [string, Buffer, string, string?])[] = [
    ['a wrong passphrase', whole, backup.faults['wrong-passphrase'], 'quiet harbour, eight lamps'],
    ['an empty file', Buffer.alloc(0), backup.faults.empty],
    ['a picture', Buffer.from('\u0089PNG\r\n and so on', 'latin1'), backup.faults.foreign],
    ['one bit flipped', flipped(whole, 9_000), backup.faults.damaged],
    ['the end missing', whole.subarray(0, -400), backup.faults.cut],
    ['something else inside', await sealedFileOf('{"format":"another"}'), backup.faults['not-a-backup']],
    ['a newer version', await sealedFileOf(documentOf({ version: 7 })), backup.newer(7)],
    ['not written our way', await sealedFileOf(documentOf().replace(',', ', ')), backup.faults.malformed],
    ['100,001 entries', await sealedFileOf(documentOf({ entries: manyEntries(100_001) })), backup.faults['too-many']],
    ['a bomb', await sealedFileOf(gzipSync(Buffer.alloc(120 * 1024 * 1024))), backup.faults['too-large']],
  ];
  for (const [name, file, sentence, passphrase = PASSPHRASE] of faults) {
    await test.step(name, async () => {
      await lookInside(page, file, passphrase);
      await expect(page.getByRole('alert')).toContainText(sentence, { timeout: 30_000 });
      expect(await rowsOf(page)).toEqual(rows);
    });
  }
  await goToDays(page);
  await expect(page.getByText(LINE)).toBeVisible();
});

test('BK5, BK8, BK9 · a file is tested without change, merged, and the merge undone', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await checkIn(page, { cell: 'pleasant, low energy', line: LINE });
  const rows = await rowsOf(page);
  const file = await backupFileOf(FEW, MADE_AT);

  await show(page, 'settings/backup/test');
  await lookInside(page, file);
  await expect(page.getByText(backup.test.opens)).toBeVisible({ timeout: 30_000 });
  expect(await rowsOf(page)).toEqual(rows);

  await bringBack(page, file, 'Merge');
  await control(page.getByRole('main'), 'Undo').click();
  await expect(page.getByText(backup.restore.undone)).toBeVisible();
  await goToDays(page);
  await expect(page.getByText(LINE)).toBeVisible();
  const { bytes } = await makeBackup(page);
  const kinds = (await entriesIn(bytes)).map(({ kind }) => kind).filter((kind) => kind !== 'gone');
  expect(kinds.filter((kind) => kind === 'check-in')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'reflection')).toHaveLength(0);
});

test('BK7, BK8 · replacing puts the file in the place of everything, and undo brings the old state back', async ({
  device,
}) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, LINE, 'Mine');
  await bringBack(page, await backupFileOf(FEW, MADE_AT), 'Replace');
  await control(page.getByRole('main'), 'Undo').click();
  await expect(page.getByText(backup.restore.undone)).toBeVisible();
  await goTo(page, 'Write');
  await expect(page.getByText('Mine').first()).toBeVisible();
  await bringBack(page, await backupFileOf(FEW, MADE_AT), 'Replace');
  await goTo(page, 'Write');
  await expect(page.getByText('Mine')).toBeHidden();
});

test('BK11 · a short passphrase, an obvious one, and two that differ are said at the field', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await show(page, 'settings/backup');
  const tries = [
    ['too short', 'too short', backup.passphraseFaults.short],
    ['passwordpassword1', 'passwordpassword1', backup.passphraseFaults.obvious],
    [PASSPHRASE, `${PASSPHRASE}!`, backup.passphraseFaults.differs],
  ] as const;
  for (const [passphrase, again, sentence] of tries) {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('Passphrase again', { exact: true }).fill(again);
    await control(page, 'Make the file').click();
    await expect(page.getByText(sentence)).toBeVisible();
  }
});

test('BK1, BK2, BK12 · a backup written as text opens with the age tool and gunzip', async ({ device }) => {
  const age = hasAge();
  test.skip(!age, 'the age tool is not on this machine');
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'Zwischen uns lag der Brief — 家.');
  await show(page, 'settings/backup');
  await page.getByRole('radio', { name: 'Text', exact: true }).check({ force: true });
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('Passphrase again', { exact: true }).fill(PASSPHRASE);
  await control(page, 'Make the file').click();
  await control(page, 'Save file').waitFor({ timeout: 60_000 });
  const arriving = page.waitForEvent('download');
  await control(page, 'Save file').click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^kept-\d{4}-\d\d-\d\d\.txt$/);

  const folder = mkdtempSync(join(tmpdir(), 'kept-age-'));
  const typing = 'import os,pty,sys\npid,fd=pty.fork()\nif pid==0: os.execvp("sh",["sh","-c",sys.argv[1]])\n';
  const answering = 'import time\ntime.sleep(1)\nos.write(fd,(sys.argv[2]+"\\n").encode())\n';
  const reading = 'try:\n  while os.read(fd,4096): pass\nexcept OSError: pass\nos.waitpid(pid,0)\n';
  writeFileSync(join(folder, 'answer.py'), typing + answering + reading);
  const command = `age -d -o ${folder}/out.gz ${await download.path()}`;
  execFileSync('python3', [join(folder, 'answer.py'), command, PASSPHRASE], { timeout: 60_000 });
  const document = JSON.parse(execFileSync('gunzip', ['-c', `${folder}/out.gz`], { encoding: 'utf8' }));
  rmSync(folder, { recursive: true });
  expect(document.format).toBe('kept-backup');
  expect(JSON.stringify(document.entries)).toContain('Zwischen uns lag der Brief — 家.');
});

function hasAge(): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v age && command -v gunzip && command -v python3'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function flipped(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

function documentOf(change: Readonly<Record<string, unknown>> = {}): string {
  const document = { format: 'kept-backup', version: 1, createdAt: MADE_AT, app: '0.1.0', entries: [], settings: {} };
  return JSON.stringify({ ...document, ...change });
}

function manyEntries(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, place) => {
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, place);
    const times = { rev: 1, changedAt: MADE_AT, madeAt: MADE_AT };
    return { kind: 'person', id: idOf(bytes), ...times, name: `N${place}` };
  });
}

/** Every sealed row of the vault with its revision: whatever was written would show. Drafts apart, nothing is typed. */
function rowsOf(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('kept');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names, 'readonly');
          const read = names.map(
            (name) =>
              new Promise((done) => {
                const all = transaction.objectStore(name).getAll();
                all.onsuccess = () =>
                  done([
                    name,
                    JSON.stringify(all.result, (_, value) => (value instanceof Uint8Array ? [...value].join() : value)),
                  ]);
              }),
          );
          void Promise.all(read).then((rows) => {
            database.close();
            resolve(rows);
          });
        };
      }),
  );
}

test('BK14 · after everything was replaced there is one Undo, and it is that one’s', async ({ device }) => {
  const page = await device.open();
  await skipWelcome(page);
  await write(page, 'In the file.');
  const { bytes } = await makeBackup(page);
  await write(page, 'Only here.');
  await expect(control(page, 'Undo')).toBeVisible();
  await bringBack(page, bytes, 'Replace');
  await expect(control(page, 'Undo')).toHaveCount(1);
  await control(page, 'Undo').click();
  await expect(page.getByText(/^Undone\./)).toBeVisible({ timeout: 30_000 });
  await goTo(page, 'Write');
  await expect(page.getByText('Only here.').first()).toBeVisible();
});
