import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../art/Icon.tsx';

interface ToggleProps {
  readonly label: string;
  readonly description?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
}

/** A tick box with its sentence. Put several in a `<ul class="list">`. */
export function Toggle({ label, description, checked, onChange, disabled }: ToggleProps) {
  const id = useId();
  return (
    <label class="opt">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-label={label}
        aria-describedby={description === undefined ? undefined : id}
      />
      <span class={disabled ? 'pick pick--rest' : 'pick'}>
        <span class="box">
          <Icon name="check" />
        </span>
        <b>{label}</b>
        {description !== undefined && (
          <span class="pick__d" id={id}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
