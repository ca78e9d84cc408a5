import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// Each test serves the build itself.
const { webServer: _, ...rest } = base;

// biome-ignore lint/style/noDefaultExport: Playwright reads its settings from there.
export default defineConfig({ ...rest, testDir: '.', outputDir: '../../test-results', timeout: 300_000 });
