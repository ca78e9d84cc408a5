import { useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Secret } from '#storage/lock/secrets.ts';
import { secretOf, type Typed } from '../actions.ts';

/** The field for the secret in force: what it says, and why it cannot be one. */
export function useCurrent() {
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<Typed['kind']>('passphrase');
  const [error, setError] = useState<string>();
  return {
    shown: { field, kind, error, onKind: setKind },
    kind,
    /** Shows why what was typed did not open. */
    refuse: setError,
    /** The secret that was typed, or nothing where it is none; then the field says so. */
    read: (): Secret | undefined => {
      const say = words('lock');
      const text = field.current?.value ?? '';
      const secret = secretOf({ kind, text });
      setError(text === '' ? say.current.missing : secret.ok ? undefined : say.ways.codeFaults[secret.error]);
      return text !== '' && secret.ok ? secret.value : undefined;
    },
  };
}
