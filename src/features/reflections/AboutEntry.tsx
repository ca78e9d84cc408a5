import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { isDay } from '#domain/kernel/day.ts';
import type { Page } from '#domain/reflections/keeping.ts';
import { GENRES } from '#domain/reflections/reflection.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { Field } from '#ui/form/Field.tsx';
import { Select } from '#ui/form/Select.tsx';
import type { Surroundings } from './queries.ts';
import { type RefusedPage, refusedField } from './refusal-words.ts';
import { TagField } from './TagField.tsx';

interface AboutEntryProps {
  readonly page: Page;
  readonly around: Surroundings;
  readonly refusal: RefusedPage | undefined;
  readonly onChange: (parts: Partial<Page>) => void;
  readonly onRefuse: (refusal: RefusedPage) => void;
}

/** What is to be known about an entry besides its words. All of it may stay as it is. */
export function AboutEntry({ page, around, refusal, onChange, onRefuse }: AboutEntryProps) {
  const { editor, genres } = words('reflections');
  const [day, setDay] = useState<string>(page.on);
  const changeDay = (value: string) => {
    setDay(value);
    if (isDay(value)) onChange({ on: value });
    else onRefuse({ field: 'on', why: 'no-day' });
  };
  const several = around.breaches.length > 1;
  return (
    <div class="stack">
      <div class="pair">
        <Select
          label={editor.kind}
          value={page.genre}
          options={GENRES.map((genre) => ({ value: genre, label: genres[genre].name }))}
          onChange={(genre) => onChange({ genre })}
        />
        <Field
          label={editor.day}
          type="date"
          value={day}
          max={around.today}
          error={refusedField(refusal, 'on')}
          onInput={changeDay}
          onBlur={() => setDay(page.on)}
        />
      </div>
      <Field
        label={editor.titleField}
        own
        value={page.title}
        error={refusedField(refusal, 'title')}
        onInput={(title) => onChange({ title })}
      />
      <TagField tags={page.tags} used={around.tags} onChange={(tags) => onChange({ tags })} />
      {several && (
        <Select
          label={editor.breach}
          value={page.breachId ?? 'none'}
          options={[
            { value: 'none', label: editor.noBreach },
            ...around.breaches.map((breach) => ({ value: breach.id, label: nameOf(breach) })),
          ]}
          onChange={(value) => onChange({ breachId: around.breaches.find(({ id }) => id === value)?.id })}
        />
      )}
    </div>
  );
}

function nameOf({ name, toldOn }: Breach): string {
  const { editor } = words('reflections');
  return name ?? (toldOn === undefined ? editor.namelessUndated : editor.namelessBreach(dayInWords(toldOn, 'long')));
}
