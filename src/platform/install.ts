// Install: whether the app can be put on the home screen, and doing so when asked.

type InstallPrompt = Event & { readonly prompt: () => Promise<unknown> };

let offered: InstallPrompt | undefined;
const listeners = new Set<() => void>();

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  if (isInstallPrompt(event)) offered = event;
  for (const hear of listeners) hear();
});

/** Whether the browser offers to install now. */
export function canInstall(): boolean {
  return offered !== undefined;
}

/** Calls `hear` when the browser begins to offer; the answer stops it. */
export function onInstallOffer(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Shows the browser's own question. Must come straight from a tap. */
export async function install(): Promise<void> {
  const prompt = offered;
  offered = undefined;
  await prompt?.prompt();
}

/** Whether this is a tab of a browser whose home-screen apps keep a storage of their own (iOS, iPadOS). */
export function hasSeparateInstalledStorage(): boolean {
  const standalone = 'standalone' in navigator ? navigator.standalone === true : false;
  return 'standalone' in navigator && !standalone;
}

function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event && typeof event.prompt === 'function';
}
