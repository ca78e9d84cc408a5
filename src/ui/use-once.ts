import { useRef, useState } from 'preact/hooks';

/** What lasts no longer is not shown as under way: drawing it would keep the page from hearing that it is done. */
const SHOWN_AFTER_MS = 400;

/** One piece of work at a time: a second press while it is under way is passed over. `busy`: it takes a while. */
export function useOnce(): { readonly busy: boolean; readonly once: (work: () => Promise<void>) => Promise<void> } {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const once = async (work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    const timer = setTimeout(() => setBusy(true), SHOWN_AFTER_MS);
    try {
      await work();
    } finally {
      clearTimeout(timer);
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, once };
}
