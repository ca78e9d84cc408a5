import { Button } from '../Button.tsx';
import { Pair } from '../Pair.tsx';

interface FormEndProps {
  readonly say: { readonly letGo: string; readonly keep: string };
  readonly busy: boolean;
  /** Where the form itself does not submit. */
  readonly onKeep?: (() => void) | undefined;
  readonly onLetGo: () => void;
  /** How what exists is deleted; a new one has none. */
  readonly removal?: Removal | false | undefined;
}

interface Removal {
  readonly label: string;
  readonly means?: string;
  readonly onRemove: () => void;
}

/** The two ways out of a form, of equal size, and deleting below. */
export function FormEnd({ say, busy, onKeep, onLetGo, removal }: FormEndProps) {
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
          {removal.means !== undefined && <p class="tiny soft">{removal.means}</p>}
        </div>
      )}
    </>
  );
}
