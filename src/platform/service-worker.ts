// Service worker: registering the one that keeps the app's own files, and changing to a newer one when asked.

import { trustedUrl } from './workers.ts';

/** A newer version that waits. `use` changes to it; the page then loads once more. */
export type WaitingVersion = { readonly use: () => void };

/** Whether this browser can keep the app for use without a connection. */
export function canWorkOffline(): boolean {
  return 'serviceWorker' in navigator;
}

/** Registers the service worker and tells when a newer version waits. Never changes to it by itself. */
export async function registerServiceWorker(waits: (version: WaitingVersion) => void): Promise<void> {
  if (!canWorkOffline()) return;
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(trustedUrl('sw.js'), { scope: new URL('./', document.baseURI).pathname });
  let reloaded = false;
  workbox.addEventListener('waiting', () => {
    waits({
      use: () => {
        workbox.addEventListener('controlling', () => {
          // ONE reload a version: a second could throw away words.
          if (reloaded) return;
          reloaded = true;
          location.reload();
        });
        workbox.messageSkipWaiting();
      },
    });
  });
  await workbox.register().catch(() => undefined);
}
