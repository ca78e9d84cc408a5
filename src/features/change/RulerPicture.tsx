import { words } from '#content/catalogue.ts';
import { type Day, daysBetween } from '#domain/kernel/day.ts';
import type { Ruler } from '#domain/promises/change/plan.ts';

const WIDTH = 300;
const ROW = 92;
const EDGE = 10;

/** Dots by day on two fields from 0 to 10. No line, no target; the list below says the same. */
export function RulerPicture({ rulers }: { readonly rulers: readonly Ruler[] }) {
  const { rulers: say } = words('change');
  const first = rulers.at(-1)?.on;
  const last = rulers[0]?.on;
  if (first === undefined || last === undefined) return null;
  const along = (on: Day) =>
    EDGE + (daysBetween(first, on) / Math.max(1, daysBetween(first, last))) * (WIDTH - 2 * EDGE);
  return (
    <div class="fig">
      {(['importance', 'confidence'] as const).map((field, at) => (
        <div key={field}>
          <p class="tiny soft" aria-hidden="true">
            {say.short[field]}
          </p>
          <div class={at === 0 ? 'hue-1' : 'hue-4'}>
            <svg class="plot" viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true" focusable="false">
              {[0, 5, 10].map((value) => (
                <line key={value} class="grid" x1={0} x2={WIDTH} y1={heightOf(value)} y2={heightOf(value)} />
              ))}
              {rulers.map(({ id, on, [field]: value }) =>
                value === undefined ? null : <circle key={id} class="dot" cx={along(on)} cy={heightOf(value)} r={4} />,
              )}
            </svg>
          </div>
        </div>
      ))}
    </div>
  );
}

function heightOf(value: number): number {
  return ROW - EDGE - (value / 10) * (ROW - 2 * EDGE);
}
