// Attention: whether somebody is looking. When the page is left, there is one last moment to act.

/** Calls `left` whenever the page is hidden, covered or left; the answer stops it. */
export function onLeave(left: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') left();
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('pagehide', left);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    removeEventListener('pagehide', left);
  };
}

/** Calls `back` whenever the page is looked at again; the answer stops it. */
export function onReturn(back: () => void): () => void {
  const shown = () => {
    if (document.visibilityState === 'visible') back();
  };
  document.addEventListener('visibilitychange', shown);
  document.addEventListener('resume', shown);
  addEventListener('focus', shown);
  addEventListener('pageshow', back);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    document.removeEventListener('resume', shown);
    removeEventListener('focus', shown);
    removeEventListener('pageshow', back);
  };
}

/** Calls `touched` at each touch, key or turn of the wheel; the answer stops it. */
export function onTouch(touched: () => void): () => void {
  const kinds = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
  for (const kind of kinds) addEventListener(kind, touched, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) removeEventListener(kind, touched, { capture: true });
  };
}

/** Calls `left` when the page goes out of sight, and `gone` when the browser puts it away to show it again later. */
export function onSight({ left, gone }: { readonly left: () => void; readonly gone: () => void }): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') left();
  });
  addEventListener('pagehide', (event) => {
    if (event.persisted) gone();
  });
}

/** Calls `work` once what is on the page now has been drawn; at once where nobody looks and nothing is drawn. */
export function oncePainted(work: () => void): void {
  if (document.visibilityState === 'hidden') work();
  // A frame's own callback comes before it is drawn, the timer set in it after.
  else requestAnimationFrame(() => setTimeout(work));
}

/** Lets the page answer whoever touches it before long work goes on. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const REST_MS = 400;

/** Calls `work` once the page has been drawn and has nothing to do, at the latest two seconds from now. */
export function onceAtRest(work: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 1_600 });
    else work();
  }, REST_MS);
}
