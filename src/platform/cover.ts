// Cover: what Hide does to the page. Nothing is drawn over it that could be lifted: what was there is taken away.

const HIDDEN = 'kept.hidden';
const TWICE_WITHIN_MS = 600;

/** Puts a blank sheet named `name` in the place of everything, at once. */
export function coverPage(name: string): void {
  const cover = document.createElement('div');
  cover.className = 'cover';
  cover.textContent = name;
  document.body.replaceChildren(cover);
  document.title = name;
  getSelection()?.removeAllRanges();
}

let veil: HTMLElement | undefined;
let focused: Element | null = null;

/** Lays a blank sheet over the page while it is out of sight, so that no list of open apps shows it. */
export function veilPage(name: string): void {
  const root = document.getElementById('app');
  if (veil || root === null) return;
  focused = document.activeElement;
  veil = document.createElement('div');
  veil.className = 'cover';
  veil.textContent = name;
  // A dialog would lie above the sheet: what is under it is taken out of sight as well.
  root.style.visibility = 'hidden';
  document.body.append(veil);
}

/** Takes the sheet away again, and gives the focus back. */
export function unveilPage(): void {
  const root = document.getElementById('app');
  if (!veil || root === null) return;
  veil.remove();
  veil = undefined;
  root.style.visibility = '';
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  focused = null;
}

/** Leaves for the neutral page, so that the way back does not lead here. */
export function leaveForNeutralPage(): void {
  try {
    sessionStorage.setItem(HIDDEN, '1');
  } catch {
    // Without it the way back shows the app's first screen again, which is all that is lost.
  }
  // A browser may keep the covered page alive and show it on the way back: then it leaves once more.
  addEventListener('pageshow', (event) => event.persisted && location.replace('notes.html'));
  location.replace('notes.html');
}

/** Whether this page was come to by the way back after Hide. Then it must not show itself. */
export function isBackAfterHiding(): boolean {
  try {
    const [entry] = performance.getEntriesByType('navigation');
    const back = entry !== undefined && 'type' in entry && entry.type === 'back_forward';
    const hidden = sessionStorage.getItem(HIDDEN) === '1';
    if (!back) sessionStorage.removeItem(HIDDEN);
    return back && hidden;
  } catch {
    return false;
  }
}

let hider = () => {};

/** Says what hiding is. The app says so once, at the start. */
export function hideBy(hide: () => void): void {
  hider = hide;
}

/** Hides everything: for controls that lie above the page, such as in a dialog. */
export function askToHide(): void {
  hider();
}

/** Calls `hide` when Esc comes twice in a short time; the answer stops it. */
export function onEscapeTwice(hide: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - last < TWICE_WITHIN_MS) hide();
    last = event.timeStamp;
  };
  addEventListener('keydown', pressed, { capture: true });
  return () => removeEventListener('keydown', pressed, { capture: true });
}

/** Whether another page has put this one into a frame. */
export function isFramed(): boolean {
  return self !== top;
}
