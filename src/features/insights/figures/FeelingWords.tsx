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
    <section class="patch patch--flat came-up" aria-labelledby={id}>
      <h3 id={id}>{say.words}</h3>
      <SomeOf items={seen.words.map(({ word, days }) => ({ name: say.word(word), days: onDays(days) }))} />
      {seen.contexts.length > 0 && (
        <>
          <h3>{say.contexts}</h3>
          <p class="soft small">{say.alongside}</p>
          <SomeOf
            items={seen.contexts.map(({ context, days }) => ({ name: say.context(context), days: onDays(days) }))}
          />
        </>
      )}
    </section>
  );
}

type Counted = { readonly name: string; readonly days: string };

function SomeOf({ items }: { readonly items: readonly Counted[] }) {
  const { feelings: say } = words('figures');
  const list = (some: readonly Counted[]) => (
    <ul class="small counted">
      {some.map(({ name, days }) => (
        <li key={name}>
          {name} <span class="soft">{days}</span>
        </li>
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
