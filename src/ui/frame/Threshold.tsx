import type { ComponentChildren } from 'preact';
import { FieldArt } from '../art/FieldArt.tsx';
import { Mark } from '../art/Mark.tsx';

interface ThresholdProps {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** Help, Hide. */
  readonly tools: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A first page without a frame: cloth above, paper below. */
export function Threshold({ title, lead, tools, children }: ThresholdProps) {
  return (
    <main id="main" class="threshold" tabIndex={-1}>
      <div class="cloth">
        <div class="cloth__in threshold__top">
          <div class="row row--apart">
            <Mark />
            <div class="row">{tools}</div>
          </div>
          <h1 tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p class="lead cloth__soft">{lead}</p>}
        </div>
        <FieldArt kind="welcome" />
      </div>
      <div class="page threshold__body">{children}</div>
    </main>
  );
}
