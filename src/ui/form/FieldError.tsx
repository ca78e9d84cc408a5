import { Icon } from '../art/Icon.tsx';

interface FieldErrorProps {
  readonly id?: string;
  readonly children: string;
}

/** What is wrong with a field or a form: told by a sign too, never by colour alone. Whoever shows it announces it. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p class="field__error" id={id}>
      <Icon name="note" />
      <span>{children}</span>
    </p>
  );
}
