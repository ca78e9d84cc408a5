// Journey: a test on a device of its own. When it is over, nothing it did may have left the app's origin (R5, W3).

import { test as base, expect } from '@playwright/test';
import { Device } from './device.ts';

interface Places {
  readonly device: Device;
}

export const test = base.extend<Places>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  device: async ({}, use) => {
    const device = await Device.begin();
    await use(device);
    expect(await device.end(), 'what left the app’s origin').toEqual([]);
  },
});

export { expect };
