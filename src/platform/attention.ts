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
  addEventListener('pageshow', back);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', back);
  };
}
