import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';

interface FormEndProps {
  readonly say: { readonly letGo: string; readonly keep: string };
  readonly busy: boolean;
  readonly onLetGo: () => void;
}

/** The two ways out of a form, of equal size. */
export function FormEnd({ say, busy, onLetGo }: FormEndProps) {
  return (
    <Pair>
      <Button onClick={onLetGo}>{say.letGo}</Button>
      <Button look="go" submit busy={busy}>
        {say.keep}
      </Button>
    </Pair>
  );
}
