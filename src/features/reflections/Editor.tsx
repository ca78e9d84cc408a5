import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Page as Sheet } from '#domain/reflections/keeping.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { goInstead } from '#platform/address.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { thisInstant } from '#storage/present.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { useOnce } from '#ui/use-once.ts';
import { AboutEntry } from './AboutEntry.tsx';
import { keepPage, leavePage, letPageGo, typedPage } from './actions.ts';
import { DraftStatus, type Sealing } from './DraftStatus.tsx';
import { Paper } from './Paper.tsx';
import { Prompts } from './Prompts.tsx';
import type { Surroundings } from './queries.ts';
import { type RefusedPage, refusedField } from './refusal-words.ts';
import './paper.css';

interface EditorProps {
  readonly keeper: DraftKeeper;
  readonly first: Sheet;
  readonly old: Reflection | undefined;
  readonly around: Surroundings;
}

/** One page: the words, what is to be known about them, and the questions beside it. */
export function Editor({ keeper, first, old, around }: EditorProps) {
  const { editor, genres } = words('reflections');
  const [page, setPage] = useState(first);
  const [refusal, setRefusal] = useState<RefusedPage | undefined>(undefined);
  const [sealing, setSealing] = useState<Sealing>({ at: keeper.sealedAt, failed: false });
  const { busy, once } = useOnce();
  const latest = useRef(page);

  useEffect(() => {
    keeper.onSealed = (sealed) => setSealing({ at: sealed ? thisInstant() : undefined, failed: !sealed });
    keeper.onKept = leave;
    return () => leavePage(keeper, latest.current, old);
  }, []);

  const leave = () => goInstead(old ? `write/${old.id}` : 'write');
  const change = (parts: Partial<Sheet>) => {
    latest.current = { ...latest.current, ...parts };
    setPage(latest.current);
    setRefusal(undefined);
    typedPage(keeper, latest.current);
  };
  const keep = async () => {
    const answer = await keepPage(keeper, latest.current, old, around.today);
    if (answer === 'kept') leave();
    else if (answer !== 'not-kept') refuse(answer);
  };
  const refuse = (reason: RefusedPage) => {
    setRefusal(reason);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const letGo = async () => {
    if (await letPageGo(keeper)) leave();
  };

  const genre = genres[page.genre];
  return (
    <Page wide>
      <PageHead title={old ? editor.editing : genre.heading} lead={genre.lead} />
      <div class="only-phone">
        <Disclosure summary={editor.promptsFold}>
          <Prompts genre={page.genre} />
        </Disclosure>
      </div>
      <div class="split">
        <div class="col">
          <section class="paper">
            <Paper text={page.text} error={refusedField(refusal, 'text')} onInput={(text) => change({ text })} />
            <DraftStatus sealing={sealing} isAsKept={old !== undefined && page === first} />
          </section>
          {sealing.failed && <Notice role="alert">{editor.notSealed}</Notice>}
          <AboutEntry page={page} around={around} refusal={refusal} onChange={change} onRefuse={setRefusal} />
          <Pair>
            <Button busy={busy} onClick={() => void once(letGo)}>
              {old ? editor.letGoChanges : editor.letGo}
            </Button>
            <Button look="go" busy={busy} onClick={() => void once(keep)}>
              {editor.keep}
            </Button>
          </Pair>
        </div>
        <aside class="col aside only-desk">
          <Prompts genre={page.genre} />
        </aside>
      </div>
    </Page>
  );
}
