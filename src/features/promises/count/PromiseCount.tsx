import { words } from '#content/catalogue.ts';
import { markOf, type Standing } from '#domain/promises/standing.ts';
import { Stitches } from '#ui/art/Stitches.tsx';
import { MARKS, shapeByMark } from './stitch-shapes.ts';

interface PromiseCountProps {
  readonly standing: Standing;
  /** What the other is called, where that is known. */
  readonly partner: string | undefined;
}

/** The stitches of a promise, then the counts in words, each on its own, then what they can say. */
export function PromiseCount({ standing, partner }: PromiseCountProps) {
  const say = words('promises');
  const { kept, decided, said, latest, missed, toldEarly, repaired, marked, noticed } = standing;
  const marks = latest.map(markOf);
  const counts = MARKS.map((mark) => ({
    count: marks.filter((other) => other === mark).length,
    word: say.marks[mark],
  }));
  const lines = [
    toldEarly > 0 && say.toldEarly(toldEarly, missed),
    repaired > 0 && say.repaired(repaired, missed),
    marked > 0 && say.noticed(partner, noticed, marked),
  ].filter((line) => line !== false);
  return (
    <>
      {latest.length > 0 && (
        <Stitches
          shapes={marks.map((mark) => shapeByMark[mark])}
          label={say.stitches(counts.filter(({ count }) => count > 0))}
        />
      )}
      <p>
        <span class="count">{said === undefined ? say.soFar(decided) : say.kept(kept, decided)}</span>{' '}
        {(said !== undefined || decided > 0) && (
          <span class="soft small">{said === undefined ? say.tooEarly : say.range(said)}</span>
        )}
      </p>
      {lines.map((line) => (
        <p key={line} class="small soft">
          {line}
        </p>
      ))}
    </>
  );
}
