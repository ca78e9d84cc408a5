import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { SUBJECTS } from '#domain/search/searchable.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Notice } from '#ui/Notice.tsx';
import { FindList } from './FindList.tsx';
import { SearchProgress } from './SearchProgress.tsx';
import { useSearch } from './use-search.ts';

interface SearchPartProps {
  /** Hears whether something is looked for: the finds then stand in place of the list. */
  readonly onSearching: (searching: boolean) => void;
}

/** The field to search in everything written, and what was found. */
export function SearchPart({ onSearching }: SearchPartProps) {
  const { search: texts } = words('reflections');
  const search = useSearch();
  const [most, setMost] = useState(30);
  const searching = search.query.trim() !== '';
  useEffect(() => onSearching(searching), [searching]);
  useEffect(() => setMost(30), [search.query, search.subject]);
  useEffect(() => search.look(most), [search.query, search.subject, most, search.state]);
  return (
    <search class="stack">
      <Field
        label={texts.label}
        help={texts.help}
        type="search"
        inputMode="search"
        value={search.query}
        onInput={search.setQuery}
      />
      {searching && (
        <>
          <Segmented
            legend={texts.among}
            quiet
            look="chips"
            value={search.subject ?? 'all'}
            options={[
              { value: 'all', label: texts.everything },
              ...SUBJECTS.map((subject) => ({ value: subject, label: texts.subjects[subject] })),
            ]}
            onChange={(value) => search.setSubject(value === 'all' ? undefined : value)}
          />
          <SearchProgress state={search.state} onCancel={search.cancel} />
          {search.state?.at === 'failed' ? (
            <Notice role="status">{texts.failed}</Notice>
          ) : (
            search.found && <FindList found={search.found} isReady={search.state?.at === 'ready'} />
          )}
          {search.found && search.found.finds.length < search.found.total && (
            <Button onClick={() => setMost(most + 30)}>{texts.more}</Button>
          )}
          <Button look="bare" onClick={search.cancel}>
            {texts.clear}
          </Button>
        </>
      )}
    </search>
  );
}
