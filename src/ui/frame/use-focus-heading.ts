import { useEffect, useRef } from 'preact/hooks';

/** When the page changes, reading starts at its h1. The first page is left to the browser; nothing scrolls. */
export function useFocusHeading(page: unknown): void {
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const heading = document.querySelector('main h1') ?? document.querySelector('main');
    if (!(heading instanceof HTMLElement)) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [page]);
}
