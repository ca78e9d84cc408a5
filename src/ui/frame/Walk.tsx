export interface WalkStep {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
}

interface WalkProps {
  readonly label: string;
  readonly steps: readonly WalkStep[];
  readonly current: string;
}

/** The parts of something longer, and where one is. */
export function Walk({ label, steps, current }: WalkProps) {
  return (
    <ol class="walk" aria-label={label}>
      {steps.map((step) => {
        const here = step.id === current ? 'step' : undefined;
        return step.href === undefined ? (
          <li key={step.id} aria-current={here}>
            {step.label}
          </li>
        ) : (
          <li key={step.id}>
            <a href={step.href} aria-current={here}>
              {step.label}
            </a>
          </li>
        );
      })}
    </ol>
  );
}
