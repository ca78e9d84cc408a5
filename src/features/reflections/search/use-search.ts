// Use search: one search field's question and what came back, for as long as it is on the screen.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Subject } from '#domain/search/searchable.ts';
import { endSearch, openSearch, recentQuery, type Search, type SearchState } from '#storage/search/search.ts';
import { type ShownFind, showFinds } from '../queries.ts';

export type Found = { readonly finds: readonly ShownFind[]; readonly total: number };

/** The search, begun with the first letter. What was last looked for stands in the field again on the way back. */
export function useSearch() {
  const [query, setQuery] = useState(recentQuery);
  const [subject, setSubject] = useState<Subject | undefined>(undefined);
  const [state, setState] = useState<SearchState | undefined>(undefined);
  const [found, setFound] = useState<Found | undefined>(undefined);
  const search = useRef<Search | undefined>(undefined);
  const stopHearing = useRef(() => {});

  useEffect(() => () => stopHearing.current(), []);

  const look = (most: number) => {
    if (query.trim() === '') {
      if (search.current) search.current.query = '';
      return setFound(undefined);
    }
    if (!search.current) {
      search.current = openSearch();
      stopHearing.current = search.current.hear(setState);
    }
    search.current.query = query;
    void search.current.find({ query, most, ...(subject ? { subject } : {}) }).then((finds) => {
      if (finds) setFound({ finds: showFinds(finds.entries, query), total: finds.total });
    });
  };

  /** Empties the field; a reading that is under way ends. */
  const cancel = () => {
    if (state?.at !== 'ready') {
      stopHearing.current();
      search.current = undefined;
      endSearch();
      setState(undefined);
    }
    setQuery('');
    setSubject(undefined);
  };

  return { query, setQuery, subject, setSubject, state, found, look, cancel };
}
