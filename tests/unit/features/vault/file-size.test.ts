import { expect, test } from 'vitest';
import { instantOf } from '#domain/kernel/day.ts';
import { LONGEST_LIST, listOf, parse, text } from '#domain/kernel/parse.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import { lookInside } from '../../../../src/features/vault/worker/backup.worker.ts';

const NOW = instantOf(1_795_000_000_000);

test('BK4 · a file larger than the limit is refused before anything of it is read', async () => {
  const steps: string[] = [];
  const found = await lookInside(new Uint8Array(LIMITS.fileBytes + 1), 'quiet harbour', NOW, (step) =>
    steps.push(step),
  );
  expect(found).toEqual({ ok: false, error: { kind: 'too-large' } });
  expect(steps).toEqual([]);
});

test('BK4 · a head without end is refused before a key is derived', async () => {
  const head = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 18\n${'B'.repeat(5_000_000)}`;
  const steps: string[] = [];
  const found = await lookInside(new Uint8Array(Buffer.from(head)), 'quiet harbour', NOW, (step) => steps.push(step));
  expect(found).toEqual({ ok: false, error: { kind: 'damaged' } });
  expect(steps).toEqual([]);
});

test('BK4 · a list longer than the limit is refused, whatever it is a list of', () => {
  const words = Array.from({ length: LONGEST_LIST + 1 }, () => '');
  expect(parse(listOf(text()), words).ok).toBe(false);
  expect(parse(listOf(text()), words.slice(1)).ok).toBe(true);
});
