// Passphrase: what a file is sealed with. Length is asked for, nothing else; the obvious ones are refused.

/** Characters, after normalising. */
export const SHORTEST_PASSPHRASE = 15;

/** `short`: fewer than fifteen characters. `obvious`: among the first that anybody tries. `differs`: not the same twice. */
export type PassphraseFault = 'short' | 'obvious' | 'differs';

/** The one form of a passphrase, however a keyboard composes its characters (rule BK11). */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Why a passphrase cannot be used for a new file. `close` are names that the partner would try first. */
export function passphraseFault(
  passphrase: string,
  again: string,
  close: readonly string[] = [],
): PassphraseFault | undefined {
  const written = normalised(passphrase);
  if ([...written].length < SHORTEST_PASSPHRASE) return 'short';
  if (isObvious(written, close)) return 'obvious';
  return written === normalised(again) ? undefined : 'differs';
}

const FEWEST_DIFFERENT = 5;
const ENOUGH_BESIDE = 5;
const OBVIOUS = [
  ...[
    'passphrase',
    'password',
    'passwort',
    'contraseña',
    'motdepasse',
    'letmein',
    'opensesame',
    'correcthorsebatterystaple',
  ],
  ...[
    'qwertyuiop',
    'asdfghjkl',
    'zxcvbnm',
    'qwertzuiop',
    'azertyuiop',
    'qwerty',
    'qwertz',
    'azerty',
    'asdfgh',
    'zxcvbn',
    'iloveyou',
  ],
  ...['abcdefghijklmnopqrstuvwxyz', 'abcdefgh', 'welcome', 'secret', 'backup', 'kept', 'admin', 'login', 'trustno1'],
  ...['01234567890', '1234567890', '123456789', '12345678', '1234567', '123456', '12345', '9876543210', '987654321'],
];

/** Whether hardly anything is left once obvious words, close names and repetition are taken away. */
function isObvious(passphrase: string, close: readonly string[]): boolean {
  const bare = bareOf(passphrase);
  if (new Set(bare).size < FEWEST_DIFFERENT) return true;
  const words = [...OBVIOUS, ...close.map(bareOf).filter((name) => name.length > 2)].sort(
    (a, b) => b.length - a.length,
  );
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), bare);
  return [...rest].length < ENOUGH_BESIDE || /^(.{1,8}?)\1+$/u.test(bare);
}

function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}
