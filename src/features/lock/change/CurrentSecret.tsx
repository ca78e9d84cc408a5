import type { RefObject } from 'preact';
import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import type { Typed } from '../actions.ts';
import { SecretInput } from '../SecretInput.tsx';

interface CurrentSecretProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly kind: Typed['kind'];
  readonly onKind: (kind: Typed['kind']) => void;
  readonly error?: string | undefined;
}

/** The passphrase as it is now, or the recovery code: without one of them nothing about the lock is changed. */
export function CurrentSecret({ field, kind, onKind, error }: CurrentSecretProps) {
  const say = words('lock').current;
  const isCode = kind === 'recovery';
  return (
    <div class="tight">
      <SecretInput key={kind} field={field} label={isCode ? say.code : say.passphrase} error={error} />
      <Button look="bare" small onClick={() => onKind(isCode ? 'passphrase' : 'recovery')}>
        {isCode ? say.usePassphrase : say.useCode}
      </Button>
    </div>
  );
}
