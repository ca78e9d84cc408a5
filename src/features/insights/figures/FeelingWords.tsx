import { useId } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { FeelingsSeen } from '#domain/insights/feelings-seen.ts';
import { Disclosure } from '#ui/Disclosure.tsx';

const SHOWN_WORDS = 8;

/** The words that came up, and what was around: side by side, and nothing joined. */
export function FeelingWords({ seen }: { readonly seen: FeelingsSeen }) {
  const { feelings: say } = words('figures');
  const id = useId();
  if (seen.words.length === 0) return null;
  const onDays = (days: number) => say.onDays(days, seen.entryDays);
  return (
    <section class="patch patch--flat" aria-labelledby={id}>
      <h3 id={id}>{say.words}</h3>
      <SomeOf items={seen.words.map(({ word, days }) => `${say.word(word)} ${onDays(days)}`)} />
      {seen.contexts.length > 0 && (
        <>
          <h3>{say.contexts}</h3>
          <p class="soft small">{say.alongside}</p>
          <SomeOf items={seen.contexts.map(({ context, days }) => `${say.context(context)} ${onDays(days)}`)} />
        </>
      )}
    </section>
  );
}

function SomeOf({ items }: { readonly items: readonly string[] }) {
  const { feelings: say } = words('figures');
  const list = (some: readonly string[]) => (
    <ul class="small">
      {some.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(items.slice(0, SHOWN_WORDS))}
      {items.length > SHOWN_WORDS && (
        <Disclosure summary={say.more(items.length - SHOWN_WORDS)}>{list(items.slice(SHOWN_WORDS))}</Disclosure>
      )}
    </>
  );
}
