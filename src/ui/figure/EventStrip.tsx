interface EventStripProps {
  /** How many days the strip has. */
  readonly length: number;
  /** The days on it, counted from the first; the same day twice is drawn once and said in the table. */
  readonly days: readonly number[];
}

const WIDTH = 320;
/** On longer threads the knots are fine, so that they do not run into each other. */
const LONG_DAYS = 200;

/** A thread with a knot for each day on which something happened. The gaps are the picture. */
export function EventStrip({ length, days }: EventStripProps) {
  const across = (day: number) => 3 + ((WIDTH - 6) * (day + 0.5)) / length;
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="strip__thread" d={`M0 7H${WIDTH}`} />
      <path
        class={length > LONG_DAYS ? 'strip__knot strip__knot--fine' : 'strip__knot'}
        d={[...new Set(days)].map((day) => `M${across(day).toFixed(1)} 2v10`).join('')}
      />
    </svg>
  );
}
