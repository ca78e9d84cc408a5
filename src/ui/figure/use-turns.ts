import { useEffect, useState } from 'preact/hooks';

/** How many of `count` parts are drawn by now: one more with each turn of the page, so that none keeps it from answering. */
export function useTurns(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
