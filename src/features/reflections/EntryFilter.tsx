import { words } from '#content/catalogue.ts';
import type { Narrowing } from '#domain/reflections/by-day.ts';
import { GENRES } from '#domain/reflections/reflection.ts';
import { Select } from '#ui/form/Select.tsx';

interface EntryFilterProps {
  readonly narrowing: Narrowing;
  readonly tags: readonly string[];
  readonly onChange: (narrowing: Narrowing) => void;
}

/** Only one kind, only one tag. */
export function EntryFilter({ narrowing: { genre, tag }, tags, onChange }: EntryFilterProps) {
  const { list, genres } = words('reflections');
  const chosenTag = tags.indexOf(tag ?? '');
  return (
    <div class="pair">
      <Select
        label={list.kind}
        value={genre ?? 'all'}
        options={[
          { value: 'all', label: list.allKinds },
          ...GENRES.map((each) => ({ value: each, label: genres[each].name })),
        ]}
        onChange={(value) => onChange({ tag, genre: value === 'all' ? undefined : value })}
      />
      {tags.length > 0 && (
        <Select
          label={list.tag}
          value={String(chosenTag)}
          options={[
            { value: '-1', label: list.allTags },
            ...tags.map((each, at) => ({ value: String(at), label: each })),
          ]}
          onChange={(value) => onChange({ genre, tag: tags[Number(value)] })}
        />
      )}
    </div>
  );
}
