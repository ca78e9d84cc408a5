import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { cardIn } from '#domain/setbacks/noting.ts';
import { CARDS, type Card, type CardSort } from '#domain/setbacks/setback.ts';
import { beginDraft } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Empty } from '#ui/Empty.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry } from './actions.ts';
import { CardForm } from './CardForm.tsx';
import { lineWords } from './card-lines.ts';
import { watchSetbacks } from './queries.ts';
import { SetbackAbsent } from './SetbackAbsent.tsx';

/** A card to read and print; written and changed in its place. */
export function CardScreen({ params }: ScreenProps) {
  const say = words('setbacks');
  const sort = CARDS.find((one) => one === params['sort']);
  const view = useLive(watchSetbacks, []);
  if (sort === undefined) return <SetbackAbsent />;
  return (
    <Page>
      <PageHead title={say.cards.names[sort]} lead={say.cards.leads[sort]} />
      {view ? <Drafted key={sort} sort={sort} card={cardIn(view.cards, sort)} /> : <Waiting>{say.waiting}</Waiting>}
    </Page>
  );
}

function Drafted({ sort, card }: { readonly sort: CardSort; readonly card: Card | undefined }) {
  const keeper = useDraft(beginDraft, { form: sort, ...(card ? { target: card.id } : {}) });
  const [isOpen, setOpen] = useState<boolean | undefined>(undefined);
  if (!keeper) return <Waiting>{words('setbacks').waiting}</Waiting>;
  // A draft that was left lies open again.
  if (isOpen ?? keeper.content !== undefined) {
    return <CardForm key={card?.rev} sort={sort} card={card} keeper={keeper} onDone={() => setOpen(false)} />;
  }
  return card ? (
    <Written sort={sort} card={card} onChange={() => setOpen(true)} />
  ) : (
    <Blank onWrite={() => setOpen(true)} />
  );
}

function Blank({ onWrite }: { readonly onWrite: () => void }) {
  const { cards: say } = words('setbacks');
  return (
    <Empty
      title={say.empty}
      actions={
        <Button small look="go" onClick={onWrite}>
          {say.write}
        </Button>
      }
    />
  );
}

interface WrittenProps {
  readonly sort: CardSort;
  readonly card: Card;
  readonly onChange: () => void;
}

function Written({ sort, card, onChange }: WrittenProps) {
  const { cards: say, print } = words('setbacks');
  const versions = (card.versions ?? []).toReversed();
  return (
    <>
      <Patch>
        <Lines sort={sort} lines={card.lines} />
      </Patch>
      <Pair>
        <Button onClick={onChange}>{say.change}</Button>
        <Button onClick={() => globalThis.print()}>{print}</Button>
      </Pair>
      {versions.length > 0 && (
        <Disclosure summary={say.versions}>
          {versions.map(({ until, lines }, place) => (
            <Patch key={`${until}-${place}`} flat eyebrow={say.versionUntil(dayInWords(until, 'long'))}>
              <Lines sort={sort} lines={lines} />
            </Patch>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={say.delete}>
        <p class="small soft no-print">{say.deleteLine}</p>
        <Button small onClick={() => void deleteEntry(card)}>
          {say.delete}
        </Button>
      </Disclosure>
    </>
  );
}

function Lines({ sort, lines }: { readonly sort: CardSort; readonly lines: Card['lines'] }) {
  return (
    <>
      {lines.map(({ line, words: text }) => (
        <div key={line} class="tight">
          <h2>{lineWords(sort, line).label}</h2>
          <p class="own">{text}</p>
        </div>
      ))}
    </>
  );
}
