import { Icon } from '../art/Icon.tsx';

export interface ChipOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChipsProps<V extends string> {
  /** Names the group. */
  readonly label: string;
  readonly options: readonly ChipOption<V>[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
  /** How many may be chosen; one more calls `onTooMany` and changes nothing. */
  readonly max?: number | undefined;
  readonly onTooMany?: (() => void) | undefined;
  /** Says, politely, why one more was not taken. */
  readonly note?: string | undefined;
  /** A further button at the end, such as "more words". */
  readonly more?: { readonly label: string; readonly onMore: () => void } | undefined;
}

/** Words to choose from, each pressed or not. */
export function Chips<V extends string>({
  label,
  options,
  chosen,
  onChange,
  max,
  onTooMany,
  note,
  more,
}: ChipsProps<V>) {
  const press = (value: V) => {
    if (chosen.includes(value)) onChange(chosen.filter((other) => other !== value));
    else if (max !== undefined && chosen.length >= max) onTooMany?.();
    else onChange([...chosen, value]);
  };
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the group is named by its heading */}
      <div class="chips" role="group" aria-label={label}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            class="chip"
            aria-pressed={chosen.includes(option.value)}
            onClick={() => press(option.value)}
          >
            {option.label}
          </button>
        ))}
        {more && (
          <button type="button" class="chip chip--quiet" onClick={more.onMore}>
            <Icon name="plus" />
            {more.label}
          </button>
        )}
      </div>
      <p class="hint" aria-live="polite">
        {note}
      </p>
    </div>
  );
}
