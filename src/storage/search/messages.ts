// Messages: what the page and the search worker say to each other.

import type { Subject } from '#domain/search/searchable.ts';

/** What the worker reads of an entry. It keeps the words, not the text. */
export type SearchText = {
  readonly id: string;
  readonly subject: Subject;
  readonly time: number;
  readonly text: string;
};

export type ToWorker =
  | { readonly say: 'read'; readonly texts: readonly SearchText[] }
  | { readonly say: 'forget'; readonly ids: readonly string[] }
  | {
      readonly say: 'find';
      readonly number: number;
      readonly query: string;
      readonly subject?: Subject;
      readonly most: number;
    };

export type FromWorker =
  | { readonly say: 'done' }
  | { readonly say: 'found'; readonly number: number; readonly ids: readonly string[]; readonly total: number };
