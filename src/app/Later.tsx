import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadWords, type Section, words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

interface LaterProps<T> {
  /** Names what is fetched; another name fetches anew, and what was there stays until it has come. */
  readonly name: string;
  readonly load: () => Promise<T>;
  /** What is there already, with its words, and need not be fetched to be drawn first. */
  readonly there?: T | undefined;
  readonly sections: readonly Section[];
  readonly children: (loaded: T, name: string) => ComponentChildren;
}

/** Fetches a part of the app and its words, and shows it; or says that it could not be fetched. */
export function Later<T>({ name, load, there, sections, children }: LaterProps<T>) {
  const [ready, setReady] = useState<{ readonly name: string; readonly loaded: T } | 'failed' | undefined>(
    there && { name, loaded: there },
  );
  const [attempt, setAttempt] = useState(0);
  // Known at each drawing, before its effects: what was asked for earlier and comes in between is not shown.
  const latest = useRef(name);
  latest.current = name;
  useEffect(() => {
    if (typeof ready === 'object' && ready.name === name) return undefined;
    let wanted = true;
    Promise.all([load(), loadWords(sections)]).then(
      ([loaded]) => wanted && latest.current === name && setReady({ name, loaded }),
      () => wanted && latest.current === name && setReady('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [name, attempt]);

  if (ready === undefined) return null;
  if (ready !== 'failed') return <>{children(ready.loaded, ready.name)}</>;
  const { lostScreen } = words('shell');
  return (
    <Page>
      <PageHead title={lostScreen.title} lead={lostScreen.text} />
      <Button look="go" onClick={() => setAttempt(attempt + 1)}>
        {lostScreen.again}
      </Button>
    </Page>
  );
}
