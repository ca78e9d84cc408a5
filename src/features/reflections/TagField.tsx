import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { isSameTag, type TagRefusal, tidyTag, withoutTag, withTag } from '#domain/reflections/tags.ts';
import { Icon } from '#ui/art/Icon.tsx';
import { Button } from '#ui/Button.tsx';
import { FieldFrame } from '#ui/form/FieldFrame.tsx';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** The tags of other entries, the most used first. */
  readonly used: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

const MOST_OFFERED = 6;

/** Tags as chips. Enter or a comma adds one, pressing a chip takes it away; the focus stays where one goes on. */
export function TagField({ tags, used, onChange }: TagFieldProps) {
  const { tags: texts } = words('reflections');
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<TagRefusal | undefined>(undefined);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (written: string) => {
    const next = withTag(tags, written);
    if (!next.ok) return setRefusal(next.error === 'empty' ? undefined : next.error);
    onChange(next.value);
    setTyped('');
    setSaid(texts.added(tidyTag(written)));
  };
  const takeAway = (tag: string) => {
    onChange(withoutTag(tags, tag));
    setRefusal(undefined);
    setSaid(texts.takenAway(tag));
    input.current?.focus();
  };
  const type = (value: string) => {
    setRefusal(undefined);
    setTyped(value);
    if (/[,，、]$/u.test(value)) add(value.slice(0, -1));
  };
  const press = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add(typed);
  };
  const offered = used.filter((tag) => !tags.some((held) => isSameTag(held, tag))).slice(0, MOST_OFFERED);
  const error = refusal === 'too-long' ? texts.tooLong : refusal === 'too-many' ? texts.tooMany : undefined;

  return (
    <div class="stack">
      <FieldFrame label={texts.label} help={texts.help} error={error}>
        {(links) => (
          <div class="tag-add">
            <input
              {...links}
              ref={input}
              class="input"
              type="text"
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
              onKeyDown={press}
              onBlur={() => add(typed)}
              autocomplete="off"
              enterkeyhint="done"
            />
            <Button small onClick={() => add(typed)}>
              {texts.add}
            </Button>
          </div>
        )}
      </FieldFrame>
      {tags.length > 0 && (
        <ul class="chips" aria-label={texts.label}>
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" class="chip" aria-label={texts.takeAway(tag)} onClick={() => takeAway(tag)}>
                {tag}
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 && (
        <ul class="chips" aria-label={texts.used}>
          {offered.map((tag) => (
            <li key={tag}>
              <button type="button" class="chip chip--quiet" onClick={() => add(tag)}>
                <Icon name="plus" />
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="vh" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
