import { defineConfig } from '@playwright/test';
import { findChromium } from './.ci/chromium.mjs';

// A failed test leaves no picture, film or copy of the page: they would hold what was written on it.
process.env['PLAYWRIGHT_NO_COPY_PROMPT'] = '1';

const port = process.env['KEPT_PORT'] ?? '4871';
const executablePath = process.env['CHROMIUM_PATH'] ?? (await findChromium());
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  // A machine may be several times slower than the one it was written on.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `node .ci/serve.mjs dist ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: process.env['CI'] === undefined,
    timeout: 20_000,
  },
});
