import { Segmented } from './Segmented.tsx';

interface OutOfTenProps {
  readonly legend: string;
  readonly say: { readonly step: (step: number) => string; readonly unsaid: string };
  /** What the two ends mean. */
  readonly ends: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

const UNSAID = 'unsaid';
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A number from nought to ten, or nothing said. */
export function OutOfTen({ legend, say, ends, value, onChange }: OutOfTenProps) {
  return (
    <div class="field">
      <Segmented
        legend={legend}
        look="chips"
        options={[
          ...STEPS.map((step) => ({ value: String(step), label: say.step(step) })),
          { value: UNSAID, label: say.unsaid },
        ]}
        value={value === undefined ? UNSAID : String(value)}
        onChange={(step) => onChange(step === UNSAID ? undefined : Number(step))}
      />
      <p class="tiny soft">{ends}</p>
    </div>
  );
}
