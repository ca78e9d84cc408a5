// Generated passphrases: five words drawn by chance alone. A person picks words that another person can guess.

export const WORDS_IN_PASSPHRASE = 5;

/** One more than the largest number that two bytes hold. */
const RANGE = 65_536;

/**
 * Five words of `list`, each as likely as any other. `chance` answers two bytes as a number; what would make the first
 * words likelier is drawn again.
 */
export function generatedPassphrase(list: readonly string[], chance: () => number): string {
  const fair = RANGE - (RANGE % list.length);
  const draw = (): number => {
    const drawn = chance();
    return drawn < fair ? drawn % list.length : draw();
  };
  return Array.from({ length: WORDS_IN_PASSPHRASE }, () => list[draw()] ?? '').join(' ');
}

/** How many bits of chance such a passphrase holds. */
export function bitsOf(list: readonly string[]): number {
  return WORDS_IN_PASSPHRASE * Math.log2(list.length);
}
