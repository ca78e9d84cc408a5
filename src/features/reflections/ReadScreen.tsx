import { words } from '#content/catalogue.ts';
import { dayInWords, listInWords } from '#content/format.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { goInstead, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Pair } from '#ui/Pair.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { letReflectionGo } from './actions.ts';
import { EntryAbsent } from './EntryAbsent.tsx';
import { watchReflection } from './queries.ts';
import './paper.css';

/** One entry, to be read. */
export function ReadScreen({ params: { id = '' } }: ScreenProps) {
  const entry = useLive((emit: (found: Reflection | 'none') => void) => watchReflection(id, emit), [id]);
  const { reading } = words('reflections');
  if (entry === undefined) {
    return (
      <Page>
        <Waiting>{reading.loading}</Waiting>
      </Page>
    );
  }
  return entry === 'none' ? <EntryAbsent /> : <Entry entry={entry} />;
}

function Entry({ entry }: { readonly entry: Reflection }) {
  const { reading, genres } = words('reflections');
  const { busy, once } = useOnce();
  const { name } = genres[entry.genre];
  const remove = async () => {
    if (await letReflectionGo(entry)) goInstead('write');
  };
  return (
    <Page>
      <PageHead
        eyebrow={entry.title === undefined ? dayInWords(entry.on) : `${name} · ${dayInWords(entry.on)}`}
        title={entry.title ?? name}
      />
      <article class="read">
        <div class="entry-text">{entry.text}</div>
      </article>
      {entry.tags.length > 0 && <p class="small soft">{reading.tags(listInWords(entry.tags))}</p>}
      <Pair>
        <Button busy={busy} onClick={() => void once(remove)}>
          {reading.remove}
        </Button>
        <Button onClick={() => globalThis.print()}>{reading.print}</Button>
        <Button href={linkTo(`write/${entry.id}/edit`)}>{reading.edit}</Button>
      </Pair>
    </Page>
  );
}
