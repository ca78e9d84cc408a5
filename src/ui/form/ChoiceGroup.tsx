// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows radiogroup on a fieldset.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from './Choice.tsx';

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly title: string;
  readonly description?: ComponentChildren;
  readonly mark?: ComponentChildren;
}

interface ChoiceGroupProps<V extends string> {
  readonly legend: string;
  /** The legend is for screen readers; something visible already asks. */
  readonly quiet?: boolean | undefined;
  /** The legend looks like a heading of the page. */
  readonly heading?: boolean | undefined;
  readonly help?: ComponentChildren;
  readonly options: readonly ChoiceOption<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** One of a few, each with room for a sentence. All have the same size. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const id = useId();
  return (
    <fieldset
      class="choices"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={props.help === undefined ? undefined : `${id}-help`}
    >
      <legend id={id} class={props.quiet ? 'vh' : props.heading ? undefined : 'label'}>
        {props.heading ? <h2>{props.legend}</h2> : props.legend}
      </legend>
      {props.help !== undefined && (
        <p class="hint" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      {props.options.map((option) => (
        <Choice
          key={option.value}
          name={id}
          title={option.title}
          description={option.description}
          mark={option.mark}
          checked={option.value === props.value}
          onChoose={() => props.onChange(option.value)}
        />
      ))}
    </fieldset>
  );
}
