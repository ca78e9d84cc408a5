import type { ComponentChildren } from 'preact';

export type StitchShape = 'full' | 'half' | 'hollow' | 'mended' | 'dashed' | 'open' | 'paused' | 'loose';

const hollow = <rect class="open" x="1" y="7" width="24" height="7" rx="3.5" />;

const drawings: Readonly<Record<StitchShape, ComponentChildren>> = {
  full: <rect class="fill" x="1" y="7" width="24" height="7" rx="3.5" />,
  half: [hollow, <path class="fill" d="M4.5 7H13v7H4.5a3.5 3.5 0 0 1 0-7z" />],
  hollow,
  mended: [<rect class="mend" x="1" y="6.5" width="24" height="8" rx="4" />, <path class="tie" d="M9 3v15M17 3v15" />],
  dashed: <rect class="dash" x="1" y="7" width="24" height="7" rx="3.5" />,
  open: (
    <path
      class="hole"
      d="M2.2 10.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0M20.2 10.5a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0"
    />
  ),
  paused: <path class="pause" d="M10 5.5v10M16 5.5v10" />,
  loose: <path class="loose" d="M2.5 10.5c4-5.5 7 5.5 11 0 2.4-3.3 5.5-2.4 9.5-.6" />,
};

/** One stitch. Decoration: the words that say the same are beside it or on the row. */
export function Stitch({ shape, class: extra }: { readonly shape: StitchShape; readonly class?: string | undefined }) {
  return (
    <svg
      class={extra === undefined ? 'st' : `st ${extra}`}
      viewBox="0 0 26 21"
      width="26"
      height="21"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[shape]}
    </svg>
  );
}
