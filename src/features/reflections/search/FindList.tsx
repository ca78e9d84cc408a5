import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Run } from '#domain/search/snippet.ts';
import { linkTo } from '#platform/address.ts';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import type { ShownFind } from '../queries.ts';
import { pathOf } from './find-paths.ts';
import type { Found } from './use-search.ts';

interface FindListProps {
  readonly found: Found;
  /** Everything has been read, so that finding nothing means there is nothing. */
  readonly isReady: boolean;
}

/** What was found, with the words looked for marked. */
export function FindList({ found: { finds, total }, isReady }: FindListProps) {
  const { search: texts } = words('reflections');
  return (
    <Section title={texts.finds}>
      <p class="small soft" aria-live="polite">
        {isReady && (total === 0 ? texts.none : texts.found(total))}
      </p>
      {total === 0 && isReady && <p class="soft">{texts.noneText}</p>}
      {total > 0 && <Parts parts={finds.map(rowOf)} />}
    </Section>
  );
}

function rowOf({ entry, subject, on, runs }: ShownFind) {
  const { subjectOfOne } = words('reflections').search;
  return {
    id: entry.id,
    title: <span class="find-words">{runs.map(shown)}</span>,
    detail: `${subjectOfOne[subject]} · ${dayInWords(on, 'long')}`,
    href: linkTo(pathOf(entry)),
  };
}

function shown({ text, found }: Run, at: number) {
  return found ? (
    <mark key={at} class="found">
      {text}
    </mark>
  ) : (
    text
  );
}
