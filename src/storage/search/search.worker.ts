// Search worker: the index over everything written. In memory only, gone with the worker (rule RE6).

import MiniSearch from 'minisearch';
import { foldedWords } from '#domain/search/spelling.ts';
import type { FromWorker, SearchText, ToWorker } from './messages.ts';

type Find = { readonly id: string; readonly time: number; readonly whole: boolean };

const index = new MiniSearch<SearchText>({
  fields: ['text'],
  storeFields: ['subject', 'time'],
  tokenize: (text) => [...foldedWords(text)],
  processTerm: (term) => term,
  // One letter begins too many words to be of use; as a word of its own it is found.
  searchOptions: { combineWith: 'AND', prefix: (word) => word.length > 1 },
});

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.say) {
    case 'read':
      for (const text of data.texts) {
        if (index.has(text.id)) index.replace(text);
        else index.add(text);
      }
      return answer({ say: 'done' });
    case 'forget':
      for (const id of data.ids) if (index.has(id)) index.discard(id);
      return answer({ say: 'done' });
    case 'find': {
      const finds = findsOf(data.query, data.subject);
      const ids = finds.slice(0, data.most).map((find) => find.id);
      return answer({ say: 'found', number: data.number, ids, total: finds.length });
    }
  }
});

function answer(message: FromWorker): void {
  postMessage(message);
}

/** All words must be found. Whole words come before beginnings of words, and of equal finds the newest (rule RE5). */
function findsOf(query: string, subject: string | undefined): readonly Find[] {
  const filter =
    subject === undefined
      ? {}
      : { filter: (found: { readonly [field: string]: unknown }) => found['subject'] === subject };
  const finds = index.search(query, filter).map((found): Find => {
    const whole = found.queryTerms.every((word) => found.terms.includes(word));
    return { id: String(found.id), time: Number(found['time']), whole };
  });
  return finds.sort((a, b) => Number(b.whole) - Number(a.whole) || b.time - a.time);
}
