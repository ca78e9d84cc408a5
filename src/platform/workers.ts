// Workers: scripts that run beside the page. The browser takes a script's address only through this one policy.

declare global {
  /** Not in TypeScript's library. What the policy makes is a `TrustedScriptURL`, which stands wherever a URL may. */
  var trustedTypes:
    | { readonly createPolicy: (name: string, rules: Rules) => { readonly createScriptURL: (url: string) => string } }
    | undefined;
}
type Rules = { readonly createScriptURL: (url: string) => string };

const POLICY = 'app#url';

/** What the app may run, as paths under its own folder: the service worker, built files, and sources while developing. */
const ALLOWED = /^(sw\.js|assets\/[0-9a-f]+\.js|src\/[a-z/-]+\.worker\.ts\?worker_file&type=module)$/;

const policy = globalThis.trustedTypes?.createPolicy(POLICY, { createScriptURL: checked });

/** The address of one of the app's own scripts, as the browser takes it. Refuses (throws) any other address. */
export function trustedUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : checked(url);
}

/** Starts a module worker from one of the app's own scripts. */
export function startWorker(url: string): Worker {
  return new Worker(trustedUrl(url), { type: 'module' });
}

function checked(url: string): string {
  const folder = new URL('./', document.baseURI);
  const address = new URL(url, folder);
  const path = address.href.startsWith(folder.href) ? address.href.slice(folder.href.length) : '';
  if (!ALLOWED.test(path)) throw new TypeError('not a script of this app');
  return address.href;
}
