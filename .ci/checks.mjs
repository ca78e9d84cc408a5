// What both `npm run check` and `npm test` begin with.
import { runTool } from './run-step.mjs';

const projects = ['.', 'src/domain', 'tsconfig.sw.json', 'tests'];

/** Types of the app, of the domain alone (no DOM, no clock), of the service worker, and of the tests. */
export async function typesHold() {
  const results = [];
  for (const project of projects) results.push(await runTool('tsc', ['--noEmit', '-p', project], { quiet: true }));
  return results.every(Boolean);
}

/** Format and lint. */
export function formatHolds() {
  return runTool('biome', ['check', '--no-errors-on-unmatched', '.'], { quiet: true });
}
