import { words } from '#content/catalogue.ts';
import type { Felt } from '#domain/check-ins/check-in.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Chips } from '#ui/form/Chips.tsx';

interface StrengthPartProps {
  readonly feelings: readonly Felt[];
  readonly onFeelings: (feelings: readonly Felt[]) => void;
}

const STRENGTHS = [1, 2, 3] as const;

/** How strong each chosen word is, if one likes; the same press again leaves it open. */
export function StrengthPart({ feelings, onFeelings }: StrengthPartProps) {
  const { feelings: say } = words('checkIns');
  const set = (word: string, pressed: string | undefined) => {
    const strength = STRENGTHS.find((value) => String(value) === pressed);
    onFeelings(feelings.map((felt) => (felt.word === word ? { word, ...(strength ? { strength } : {}) } : felt)));
  };
  return (
    <Disclosure summary={say.strengthHeading}>
      {feelings.map(({ word, strength }) => (
        <div key={word}>
          <p class="small">{say.name(word)}</p>
          <Chips
            label={say.strengthOf(word)}
            options={STRENGTHS.map((value) => ({ value: String(value), label: say.strengths[value - 1] ?? '' }))}
            chosen={strength === undefined ? [] : [String(strength)]}
            onChange={(chosen) => set(word, chosen.at(-1))}
          />
        </div>
      ))}
    </Disclosure>
  );
}
