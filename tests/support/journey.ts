// Journey: a test on a device of its own. When it is over, nothing it did may have left the app's origin (R5, W3).

import { test as base, expect } from '@playwright/test';
import { Device } from './device.ts';

interface Places {
  readonly device: Device;
}

export const test = base.extend<Places>({
  // Installing takes a browser longer than most of what is tried: where it does not matter, a file of tests blocks it.
  device: async ({ serviceWorkers }, use) => {
    const device = await Device.begin({ serviceWorkers });
    await use(device);
    expect(await device.end(), 'what left the app’s origin').toEqual([]);
  },
});

export { expect };
