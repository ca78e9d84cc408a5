import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, shapeByKind } from '#domain/ledger.ts';
import { LIMITS } from '#domain/vault/limits.ts';
import { schemaText } from '../../../support/schema-text.ts';

const page = readFileSync('docs/data.md', 'utf8');

describe('what is published', () => {
  test('K5 · the schema in docs is the one that the shapes give (node tests/support/run.mjs tests/support/write-schema.ts)', () => {
    expect(JSON.parse(readFileSync('docs/ledger.schema.json', 'utf8'))).toEqual(JSON.parse(schemaText));
  });

  test.each(KINDS)('K5 · docs/data.md names every field of %s', (kind) => {
    const part = page.split('\n### ').find((text) => text.startsWith(`\`${kind}\``));
    const { properties, required } = shapeByKind[kind].schema as { properties: object; required: string[] };
    const missing = Object.keys(properties)
      .filter((name) => !['kind', 'id', 'rev', 'changedAt', 'madeAt'].includes(name))
      .map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}?\``))
      .filter((written) => !part?.includes(written));
    expect(missing).toEqual([]);
  });

  test('BK4 · docs/data.md names the limits as they are', () => {
    const mib = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
    const named = [
      mib(LIMITS.fileBytes),
      mib(LIMITS.documentBytes),
      mib(LIMITS.unpackedFreely),
      `2^${LIMITS.workFactor}`,
      LIMITS.entries.toLocaleString('en'),
      LIMITS.gone.toLocaleString('en'),
      LIMITS.textLength.toLocaleString('en'),
      LIMITS.listLength.toLocaleString('en'),
    ];
    expect(named.filter((words) => !page.includes(words))).toEqual([]);
  });
});
