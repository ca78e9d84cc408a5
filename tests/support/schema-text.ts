// The published schema as it should lie in docs/ledger.schema.json, made from the shapes.
import { documentSchema } from '#domain/vault/document.ts';

const about = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A backup of Kept',
  description: 'Made by tests/support/write-schema.ts from the shapes in src/domain; docs/data.md explains it.',
};

export const schemaText = `${JSON.stringify({ ...about, ...documentSchema }, null, 2)}\n`;
