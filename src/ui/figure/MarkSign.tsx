/** The sign of a mark above a line, for the words that say what it stands for. */
export function MarkSign({ corners }: { readonly corners: readonly (readonly [number, number])[] }) {
  return (
    <svg class="mark-sign" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {corners.length === 0 ? <circle r="3" /> : <polygon points={corners.map((corner) => corner.join()).join(' ')} />}
    </svg>
  );
}
