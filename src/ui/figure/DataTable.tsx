export interface TableWords {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** What is longer than a number or a day may be broken into lines. */
const LONGEST_NUMBER = 16;

/** A table of words and numbers; it scrolls by itself where it is too wide or too long. */
export function DataTable({ caption, head, rows }: TableWords) {
  return (
    // A group and no landmark: a page of figures has many of them, some with the same name on either side.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
    <div class="tbl-box" role="group" tabIndex={0} aria-label={caption}>
      <table class="tbl">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((words, column) => (
                <td key={column} class={words.length > LONGEST_NUMBER ? undefined : 'num'}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
