// npm run check: what one runs while working. Types, format, units, properties in short, architecture. No build, no browser.
import { formatHolds, typesHold } from './checks.mjs';
import { install } from './install.mjs';
import { runTool, say } from './run-step.mjs';

if (!(await install())) process.exit(1);

say('Types …');
const types = await typesHold();
say('Format …');
const format = await formatHolds();
say('Units, properties in short, architecture …');
const projects = ['units', 'domain*', 'storage', 'properties', 'architecture'];
const units = await runTool('vitest', ['run', '--reporter=dot', ...projects.flatMap((name) => ['--project', name])], {
  env: { KEPT_SHORT: '1' },
});

const failed = Object.entries({ types, format, units }).flatMap(([name, well]) => (well ? [] : [name]));
say(failed.length === 0 ? 'All well.' : `Not well: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
