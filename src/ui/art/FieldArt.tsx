import { useMemo } from 'preact/hooks';
import { isPictured } from '../first-picture.ts';
import { type FieldKind, fieldOf } from './field-lines.ts';

/** The stitched field on cloth. Decoration: hidden from screen readers. */
export function FieldArt({ kind }: { readonly kind: FieldKind }) {
  // Sewn with the frame after the first picture; until then the cloth is bare, as before any script has run.
  return <div class={`field-art field-art--${kind}`}>{isPictured.value && <Stitches kind={kind} />}</div>;
}

function Stitches({ kind }: { readonly kind: FieldKind }) {
  const field = useMemo(() => fieldOf(kind), [kind]);
  return (
    <svg viewBox={`0 0 1600 ${field.height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      {field.lines.map((line) => (
        <path
          key={line.d}
          class={`art-${line.thread}`}
          stroke-width={line.width}
          stroke-dasharray={line.dash}
          d={line.d}
        />
      ))}
    </svg>
  );
}
