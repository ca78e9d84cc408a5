import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';

interface FormEndProps {
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onLetGo: () => void;
  /** How what exists is deleted; a new one has none. */
  readonly removal?: { readonly label: string; readonly means: string; readonly onRemove: () => void } | undefined;
}

/** The end of a form: letting go and keeping, of equal size, and deleting below. */
export function FormEnd({ busy, onKeep, onLetGo, removal }: FormEndProps) {
  const say = words('settings');
  return (
    <>
      <Pair>
        <Button onClick={onLetGo}>{say.letGo}</Button>
        <Button look="go" submit busy={busy} onClick={onKeep}>
          {say.keep}
        </Button>
      </Pair>
      {removal && (
        <div class="tight">
          <Button look="bare" small onClick={removal.onRemove}>
            {removal.label}
          </Button>
          <p class="tiny soft">{removal.means}</p>
        </div>
      )}
    </>
  );
}
