interface SideBySideProps<P extends string> {
  readonly label: string;
  /** The names of the places, in their order. */
  readonly places: { readonly [K in P]: string };
  readonly current: P;
  readonly linkTo: (place: string) => string;
}

/** Links to pages that lie side by side, drawn as segments. */
export function SideBySide<P extends string>({ label, places, current, linkTo }: SideBySideProps<P>) {
  return (
    <nav class="seg" aria-label={label}>
      {Object.entries<string>(places).map(([place, name]) => (
        <a key={place} class="seg__in" href={linkTo(place)} aria-current={place === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
