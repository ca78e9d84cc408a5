import { Stitch, type StitchShape } from './Stitch.tsx';

interface StitchesProps {
  readonly shapes: readonly StitchShape[];
  /** What the row says, in words and counts. */
  readonly label: string;
}

export function Stitches({ shapes, label }: StitchesProps) {
  return (
    <div class="st-line" role="img" aria-label={label}>
      {shapes.map((shape, place) => (
        <Stitch key={place} shape={shape} />
      ))}
    </div>
  );
}
