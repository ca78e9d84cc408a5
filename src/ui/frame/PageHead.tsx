import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly eyebrow?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The one h1 of a page; it can take the focus when the page changes. */
export function PageHead({ title, lead, eyebrow, children }: PageHeadProps) {
  return (
    <div class="page-head">
      {eyebrow !== undefined && <p class="patch__eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p class="soft">{lead}</p>}
      {children}
    </div>
  );
}
