export interface SideLink {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
}

/** Links to pages that lie side by side, drawn as segments. */
export function SideBySide({ label, links }: { readonly label: string; readonly links: readonly SideLink[] }) {
  return (
    <nav class="seg" aria-label={label}>
      {links.map((link) => (
        <a key={link.href} class="seg__in" href={link.href} aria-current={link.current ? 'page' : undefined}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
