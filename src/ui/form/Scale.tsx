// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows radiogroup on a fieldset.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ScaleStep<V> {
  readonly value: V;
  /** What the circle shows. */
  readonly mark: string;
  /** The accessible name, mark and word together. */
  readonly name: string;
  readonly word: string;
}

interface ScaleProps<V> {
  readonly legend: string;
  /** The sentence it is about. */
  readonly question?: ComponentChildren;
  /** One of four colours of equal weight beside the legend. */
  readonly hue?: 1 | 2 | 3 | 4 | undefined;
  /** Seven steps; the first and last give the words at the ends. */
  readonly steps: readonly ScaleStep<V>[];
  /** Answers of the same standing that are no step. */
  readonly others: readonly { readonly value: V; readonly label: string }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** Radios on a stitch line, and the answers beside it. */
export function Scale<V extends string | number>({
  legend,
  question,
  hue,
  steps,
  others,
  value,
  onChange,
}: ScaleProps<V>) {
  const id = useId();
  const asked = question === undefined ? undefined : `${id}-question`;
  const last = steps.length - 1;
  const inner = steps.find((step, place) => step.value === value && place > 0 && place < last);
  return (
    <fieldset class="scale" role="radiogroup" aria-labelledby={id} aria-describedby={asked}>
      <legend id={id}>
        {hue && (
          <span class={`hue-${hue}`}>
            <span class="facet-key" />
          </span>
        )}
        {legend}
      </legend>
      {question !== undefined && (
        <p class="own" id={asked}>
          {question}
        </p>
      )}
      <div class="scale__line">
        {steps.map((step) => (
          <label class="opt" key={step.value}>
            <input
              type="radio"
              name={id}
              aria-label={step.name}
              checked={step.value === value}
              onChange={() => onChange(step.value)}
            />
            <span class="scale__n num">{step.mark}</span>
          </label>
        ))}
      </div>
      <p class="scale__ends" aria-hidden="true">
        <End step={steps[0]} value={value} />
        {inner && <b>{inner.word}</b>}
        <End step={steps[last]} value={value} />
      </p>
      {others.length > 0 && (
        <div class="chips">
          {others.map((other) => (
            <label class="opt" key={other.value}>
              <input type="radio" name={id} checked={other.value === value} onChange={() => onChange(other.value)} />
              <span class="chip chip--quiet chip--none">{other.label}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function End<V>({ step, value }: { readonly step: ScaleStep<V> | undefined; readonly value: V | undefined }) {
  return step?.value === value && step !== undefined ? <b>{step.word}</b> : <span>{step?.word}</span>;
}
