/** The K of four stitches, the last in the warm thread. */
export function Mark() {
  return (
    <svg
      class="mark"
      viewBox="148 96 216 320"
      fill="none"
      stroke-width="42"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path class="s" d="M169 117v95M169 300v95M243 232l95-92" />
      <path class="w" d="M243 287l100 104" />
    </svg>
  );
}
