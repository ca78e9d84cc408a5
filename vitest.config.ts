import { defineConfig } from 'vitest/config';
import { define } from './vite.config.ts';

const fakeDatabase = 'fake-indexeddb/auto';
const zoneHolds = './tests/support/zone-holds.ts';
const runs = './tests/support/property-runs.ts';

/** The domain must decide alike wherever a person is, so its tests run in three zones. */
const domainIn = (name: string, zone: string) => ({
  extends: true as const,
  test: {
    name: `domain ${name}`,
    include: ['tests/unit/domain/**/*.test.ts'],
    env: { TZ: zone },
    setupFiles: [zoneHolds],
    isolate: false,
  },
});

const project = (name: string, include: string[], setupFiles: string[] = [], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, setupFiles, exclude },
});

export default defineConfig({
  define,
  test: {
    environment: 'node',
    pool: 'forks',
    // Every core: nothing else runs beside the tests.
    maxWorkers: '100%',
    testTimeout: 20_000,
    passWithNoTests: true,
    projects: [
      domainIn('utc', 'UTC'),
      domainIn('west', 'America/Los_Angeles'),
      domainIn('east', 'Pacific/Kiritimati'),
      project('units', ['tests/unit/**/*.test.{ts,tsx}'], [], ['tests/unit/domain/**', 'tests/unit/storage/**']),
      project('storage', ['tests/unit/storage/**/*.test.ts', 'tests/frozen/**/*.test.ts'], [fakeDatabase]),
      project('properties', ['tests/property/**/*.test.ts'], [fakeDatabase, runs]),
      project('vectors', ['tests/vectors/**/*.test.ts']),
      project('fuzz', ['tests/fuzz/**/*.test.ts']),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('bundle', ['tests/bundle/**/*.test.ts']),
    ],
  },
});
