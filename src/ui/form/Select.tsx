import { Icon } from '../art/Icon.tsx';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> extends FieldWords {
  readonly options: readonly SelectOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of many. */
export function Select<V extends string>({ options, value, onChange, ...words }: SelectProps<V>) {
  const choose = (at: number) => {
    const option = options[at];
    if (option) onChange(option.value);
  };
  return (
    <FieldFrame {...words}>
      {(links) => (
        <span class="pickone">
          <select
            {...links}
            class="input"
            value={value}
            onChange={(event) => choose(event.currentTarget.selectedIndex)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="next" />
        </span>
      )}
    </FieldFrame>
  );
}
