import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

// biome-ignore lint/style/noDefaultExport: Playwright reads its settings from there.
export default defineConfig(base, { testDir: '.', timeout: 300_000 });
