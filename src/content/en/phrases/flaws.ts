// The words of refusals: what stands at a field that cannot be kept as it is. Keyed by the rule that was broken.

const sayings: Readonly<Record<string, string>> = {
  empty: 'A few words are needed here.',
  missing: 'This is still open. Choose one.',
  'too long': 'This is longer than fits here. Shorten it a little; nothing is cut off.',
  'too many': 'There are more than fit here. Take one out.',
  'a day that exists': 'This is not a day that exists. Choose it again.',
  'whole number': 'A whole number is needed here.',
  'out of range': 'This number does not fit here.',
  'hidden characters': 'This holds line breaks or characters that cannot be seen. Type it again on one line.',
  'before the start': 'This lies before the first day. Choose a later day.',
  'not yet': 'This day has not come yet. Choose today or an earlier day.',
  'an offer ends': 'Openness that is offered has an end. Choose a day; it can be offered again.',
  'too many clauses':
    'Seven agreements hold already, and longer lists lower trust rather than raise it. End one or loosen one first. Your words stay here.',
  'nothing agreed': 'This was asked and not agreed, so it cannot be crossed.',
};

/** What to say of a rule that was broken. */
export function flawInWords(rule: string): string {
  return sayings[rule] ?? 'This cannot be kept as it is. Look at it once more.';
}
