import { useEffect, useState } from 'preact/hooks';
import { contentToPage } from '#domain/drafts/page-draft.ts';
import { isId } from '#domain/kernel/ids.ts';
import { emptyPage, type Page, pageOf } from '#domain/reflections/keeping.ts';
import { isGenre, type Reflection } from '#domain/reflections/reflection.ts';
import { goInstead } from '#platform/address.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import type { ScreenProps } from '#ui/screen.ts';
import { beginPage, newDraftId } from './actions.ts';
import { Editor } from './Editor.tsx';
import { EntryAbsent } from './EntryAbsent.tsx';
import { findReflection, readSurroundings, type Surroundings } from './queries.ts';

type Opened = {
  readonly keeper: DraftKeeper;
  readonly first: Page;
  readonly old: Reflection | undefined;
  readonly around: Surroundings;
};

/**
 * `write/new/:genre` begins a page and moves to `write/draft/:draft/:genre`, where it goes on if it is opened again;
 * `write/draft/:draft` goes on with a draft; `write/:id/edit` changes an entry.
 */
export function EditScreen({ params }: ScreenProps) {
  const [opened, setOpened] = useState<Opened | 'none' | undefined>(undefined);

  useEffect(() => {
    const { genre, draft, id } = params;
    if (draft === undefined && id === undefined) {
      return goInstead(`write/draft/${newDraftId()}/${isGenre(genre) ? genre : 'journal'}`);
    }
    let isHere = true;
    void open(params).then((found) => {
      if (isHere) setOpened(found);
      else if (found !== 'none') found.keeper.stop();
    });
    return () => {
      isHere = false;
    };
  }, []);

  if (opened === undefined) return null;
  return opened === 'none' ? <EntryAbsent /> : <Editor {...opened} />;
}

async function open({ id, draft, genre }: ScreenProps['params']): Promise<Opened | 'none'> {
  const around = await readSurroundings();
  const old = id === undefined ? undefined : await findReflection(id);
  const which = old ? { target: old.id } : isId(draft) ? { draftId: draft } : undefined;
  if (which === undefined) return 'none';
  const keeper = await beginPage(which);
  const content = keeper.content?.form === 'reflection' ? keeper.content : undefined;
  const [breach, ...further] = around.breaches;
  const first = content
    ? contentToPage(content)
    : old
      ? pageOf(old)
      : isGenre(genre) && emptyPage(genre, around.today, further.length === 0 ? breach?.id : undefined);
  if (first) return { keeper, first, old, around };
  keeper.stop();
  return 'none';
}
