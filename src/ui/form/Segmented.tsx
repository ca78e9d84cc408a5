// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows radiogroup on a fieldset.
import { useId } from 'preact/hooks';

export interface SegmentOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SegmentedProps<V extends string> {
  readonly legend: string;
  readonly quiet?: boolean | undefined;
  readonly options: readonly SegmentOption<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  /** `chips` where the words are many or long. */
  readonly look?: 'segments' | 'chips' | undefined;
}

/** One of a few short words. */
export function Segmented<V extends string>({
  legend,
  quiet,
  options,
  value,
  onChange,
  look = 'segments',
}: SegmentedProps<V>) {
  const id = useId();
  const chips = look === 'chips';
  return (
    <fieldset class="field" role="radiogroup" aria-labelledby={id}>
      <legend id={id} class={quiet ? 'vh' : 'label'}>
        {legend}
      </legend>
      <div class={chips ? 'chips' : 'seg'}>
        {options.map((option) => (
          <label class="opt" key={option.value}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span class={chips ? 'chip' : 'seg__in'}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
