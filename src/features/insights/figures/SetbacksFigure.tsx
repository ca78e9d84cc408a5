import { words } from '#content/catalogue.ts';
import type { SetbacksSeen } from '#domain/insights/setbacks-seen.ts';
import { DataTable } from '#ui/figure/DataTable.tsx';
import { Patch } from '#ui/Patch.tsx';
import { setbacksWords } from './figure-words.ts';

interface SetbacksFigureProps {
  readonly seen: SetbacksSeen;
  /** What a grounding is called, by its name or id. */
  readonly nameOf: (what: string) => string;
}

/** Hard moments before and after, and what has helped so far. A table is enough here. */
export function SetbacksFigure({ seen, nameOf }: SetbacksFigureProps) {
  const { setbacks: say } = words('figures');
  const said = setbacksWords(seen);
  return (
    <Patch title={said.title}>
      {seen.episodes.length > 0 && (
        <>
          <p class="fig__say">{said.say}</p>
          <DataTable {...said.table()} />
        </>
      )}
      {seen.helped.length > 0 && (
        <>
          <h3>{say.helped}</h3>
          <ul class="small">
            {seen.helped.map(({ what, times }) => (
              <li key={what}>{say.helpedTimes(nameOf(what), times)}</li>
            ))}
          </ul>
        </>
      )}
    </Patch>
  );
}
