import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords, listInWords, monthInWords } from '#content/format.ts';
import type { Month } from '#domain/kernel/day.ts';
import { byDay, firstWords, type Narrowing } from '#domain/reflections/by-day.ts';
import type { Reflection } from '#domain/reflections/reflection.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import { EntryFilter } from './EntryFilter.tsx';

interface EntryListProps {
  readonly entries: readonly Reflection[];
  readonly tags: readonly string[];
  readonly months: readonly Month[];
  readonly onEarlier: () => void;
}

/** What was written, by day, newest first. */
export function EntryList({ entries, tags, months, onEarlier }: EntryListProps) {
  const { list } = words('reflections');
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const days = byDay(entries, narrowing);
  return (
    <Section title={list.title}>
      <Span months={months} />
      {entries.length > 0 && <EntryFilter narrowing={narrowing} tags={tags} onChange={setNarrowing} />}
      {entries.length === 0 && <Empty title={list.empty}>{list.emptyText}</Empty>}
      {entries.length > 0 && days.length === 0 && <p class="soft">{list.noneFit}</p>}
      {days.map((day) => (
        <Section key={day.on} level={3} title={dayInWords(day.on)}>
          <Parts parts={day.entries.map(rowOf)} />
        </Section>
      ))}
      <div class="row">
        <Button onClick={onEarlier}>{list.earlier}</Button>
      </div>
    </Section>
  );
}

function Span({ months }: { readonly months: readonly Month[] }) {
  const last = months[1];
  const first = months.at(-1);
  if (!first || !last) return null;
  return <p class="small soft">{words('reflections').list.from(monthInWords(first), monthInWords(last))}</p>;
}

function rowOf(entry: Reflection) {
  const { name } = words('reflections').genres[entry.genre];
  return {
    id: entry.id,
    title: <span class="find-words">{entry.title ?? firstWords(entry.text)}</span>,
    detail: entry.tags.length === 0 ? name : `${name} · ${listInWords(entry.tags)}`,
    href: linkTo(`write/${entry.id}`),
  };
}
