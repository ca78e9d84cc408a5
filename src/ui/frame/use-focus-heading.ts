import { useEffect } from 'preact/hooks';

let isFirst = true;

/** When the page changes, reading starts at its h1. The app's first page is left to the browser; nothing scrolls. */
export function useFocusHeading(page: unknown): void {
  useEffect(() => {
    if (!isFirst) return focusHeading();
    isFirst = false;
    return undefined;
  }, [page]);
}

/** Some pages read the ledger first, so their heading comes a moment later: until then the page itself has the focus. */
function focusHeading(): (() => void) | undefined {
  const main = document.querySelector('main');
  const heading = main?.querySelector('h1');
  focus(heading ?? main);
  if (main === null || heading) return undefined;
  const waiting = new MutationObserver(() => {
    const found = main.querySelector('h1');
    if (!found) return;
    waiting.disconnect();
    if (document.activeElement === main) focus(found);
  });
  waiting.observe(main, { childList: true, subtree: true });
  return () => waiting.disconnect();
}

function focus(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
