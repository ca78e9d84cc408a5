import type { ComponentChildren } from 'preact';
import { FieldArt } from '../art/FieldArt.tsx';

/** The indigo head of a threshold page: h1, one line, the stitched field. */
export function ClothHead({ title, lead }: { readonly title: ComponentChildren; readonly lead?: ComponentChildren }) {
  return (
    <div class="cloth cloth--today">
      <div class="cloth__in page-head">
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p class="lead cloth__soft">{lead}</p>}
      </div>
      <FieldArt kind="today" />
    </div>
  );
}
