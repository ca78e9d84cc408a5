// Writes docs/ledger.schema.json: node tests/support/run.mjs tests/support/write-schema.ts
import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.ts';

writeFileSync('docs/ledger.schema.json', schemaText);
