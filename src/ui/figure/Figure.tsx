import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Disclosure } from '../Disclosure.tsx';
import { DataTable, type TableWords } from './DataTable.tsx';
import './figure-parts.css';

interface FigureProps {
  readonly title: ComponentChildren;
  readonly level?: 2 | 3 | undefined;
  readonly hue?: 1 | 2 | 3 | 4 | undefined;
  /** A line under the title: what was asked. */
  readonly own?: string | undefined;
  /** What the figure says, in a sentence or two. */
  readonly say: string;
  /** Asked for once it is to be seen: the table of a long time has many rows. */
  readonly table: () => TableWords;
  /** There is nothing for a table or a picture. */
  readonly isEmpty: boolean;
  readonly tableLabel: string;
  readonly as: 'pictures' | 'tables';
  /** The picture. It says nothing that the sentence and the table do not. */
  readonly children?: ComponentChildren;
}

/** A figure in three forms: sentence, table, picture. One switch of the page turns all pictures into tables. */
export function Figure({ title, level = 3, hue, own, say, table, isEmpty, tableLabel, as, children }: FigureProps) {
  const id = useId();
  const Heading = level === 3 ? 'h3' : 'h2';
  const [opened, setOpened] = useState(false);
  return (
    <figure class="patch fig fig--forms" aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>
          {hue !== undefined && (
            <span class={`hue-${hue}`}>
              <span class="facet-key" />
            </span>
          )}
          {title}
        </Heading>
        {own !== undefined && <p class="own small soft">{own}</p>}
      </figcaption>
      <p class="fig__say">{say}</p>
      {!isEmpty && as === 'tables' && <DataTable {...table()} />}
      {!isEmpty && as === 'pictures' && (
        <>
          <Disclosure summary={tableLabel} onToggle={setOpened}>
            {opened && <DataTable {...table()} />}
          </Disclosure>
          <div class="fig__picture">{children}</div>
        </>
      )}
    </figure>
  );
}
