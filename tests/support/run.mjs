// Runs a script written in TypeScript, since Node 20 does not: node tests/support/run.mjs tests/frozen/cut.ts
import { runnerImport } from 'vite';

const [script] = process.argv.slice(2);
if (script === undefined) throw new Error('Which script?');
await runnerImport(script, { root: process.cwd(), configFile: false, logLevel: 'error' });
