import { words } from '#content/catalogue.ts';
import { StitchKey } from '#ui/art/StitchKey.tsx';
import { Patch } from '#ui/Patch.tsx';
import { MARKS, shapeByMark } from './stitch-shapes.ts';

/** How to read the stitches, and what a count can say. */
export function StitchLegend() {
  const say = words('promises');
  return (
    <>
      <Patch flat title={say.legend.title}>
        <StitchKey items={MARKS.map((mark) => ({ shape: shapeByMark[mark], word: say.marks[mark] }))} />
        <p class="small soft">{say.legend.partly}</p>
        <p class="small soft">{say.legend.line}</p>
      </Patch>
      <Patch flat title={say.counting.title}>
        <p class="small soft">{say.counting.text}</p>
      </Patch>
    </>
  );
}
