import { words } from '#content/catalogue.ts';
import type { Rung } from '#domain/steps/ladder.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { stepTo } from './actions.ts';
import type { LadderView } from './queries.ts';

/** The steps, the easiest first. Opening one, and stepping down, are the same size. */
export function RungList({ view: { ladder, around } }: { readonly view: LadderView }) {
  const { page } = words('steps');
  const isPutAway = ladder.closedOn !== undefined;
  return (
    <ol class="stack">
      {ladder.rungs.map((rung) => {
        const isOpen = rung.nth === around.open?.nth;
        return (
          <li key={rung.nth} class={isOpen ? 'patch' : 'patch patch--flat'} aria-current={isOpen ? 'step' : undefined}>
            <p class="patch__eyebrow">
              {page.by[rung.by]} {isOpen && <b>{page.openNow}</b>}
            </p>
            <p class="own-title">{rung.words}</p>
            <IfThen rung={rung} />
            {!isPutAway && isOpen && <Ways ladder={ladder} around={around} />}
            {!isPutAway && !isOpen && (
              <Button small label={page.openOf(rung.words)} onClick={() => void stepTo(ladder, rung.nth)}>
                {page.open}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function IfThen({ rung }: { readonly rung: Rung }) {
  const { page } = words('steps');
  if (rung.cue === undefined && rung.act === undefined) return null;
  return (
    <p class="small">
      {rung.cue !== undefined && (
        <>
          {page.cue}: <span class="own">{rung.cue}</span>{' '}
        </>
      )}
      {rung.act !== undefined && (
        <>
          {page.act}: <span class="own">{rung.act}</span>
        </>
      )}
    </p>
  );
}

function Ways({ ladder, around }: Pick<LadderView, 'ladder' | 'around'>) {
  const { page } = words('steps');
  const { below, above } = around;
  return (
    <>
      <Pair>
        <Button small onClick={() => void stepTo(ladder, below?.nth)}>
          {below ? page.down : page.rest}
        </Button>
        {above && (
          <Button small onClick={() => void stepTo(ladder, above.nth)}>
            {page.up}
          </Button>
        )}
      </Pair>
      <p class="tiny soft">{page.downLine}</p>
    </>
  );
}
