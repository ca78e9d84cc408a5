import { words } from '#content/catalogue.ts';
import { markOf, type Standing } from '#domain/promises/standing.ts';
import { Stitches } from '#ui/art/Stitches.tsx';
import { MARKS, shapeByMark } from './stitch-shapes.ts';

/** The stitches of a promise, then the counts in words, then what they can say. */
export function PromiseCount({ standing }: { readonly standing: Standing }) {
  const say = words('promises');
  const { kept, decided, said, latest } = standing;
  const marks = latest.map(markOf);
  const counts = MARKS.map((mark) => ({
    count: marks.filter((other) => other === mark).length,
    word: say.marks[mark],
  }));
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
    </>
  );
}
