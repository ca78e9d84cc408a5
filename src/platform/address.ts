// Address: the part of the URL behind the hash. It names a screen, never anything a person wrote.

/** Where we are: `promises/new`, without the leading `#/`. */
export function here(): string {
  return location.hash.replace(/^#\/?/, '');
}

/** Goes to a screen. */
export function go(path: string): void {
  location.hash = `/${path}`;
}

/** Goes to a screen so that the way back does not lead to this one. */
export function goInstead(path: string): void {
  location.replace(`#/${path}`);
}

/** Goes back to where one came from, or to `otherwise` where there is nothing behind. */
export function goBack(otherwise: string): void {
  if (history.length > 1) history.back();
  else goInstead(otherwise);
}

/** Calls `moved` after each change of the address; the answer stops it. */
export function onMove(moved: () => void): () => void {
  addEventListener('hashchange', moved);
  return () => removeEventListener('hashchange', moved);
}

/** The link to a screen. */
export function linkTo(path: string): string {
  return `#/${path}`;
}
