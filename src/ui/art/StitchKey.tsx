import { Stitch, type StitchShape } from './Stitch.tsx';

/** How to read the stitches: each shape with its word. */
export function StitchKey({
  items,
}: {
  readonly items: readonly { readonly shape: StitchShape; readonly word: string }[];
}) {
  return (
    <ul class="key">
      {items.map((item) => (
        <li key={item.shape}>
          <Stitch shape={item.shape} />
          {item.word}
        </li>
      ))}
    </ul>
  );
}
