import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { goInstead } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Patch } from '#ui/Patch.tsx';
import { deleteLadder, putAway } from './actions.ts';
import type { LadderView } from './queries.ts';

/** How the steps read before, and the ways to end them; both can be undone. */
export function LadderEnd({ view: { ladder } }: { readonly view: LadderView }) {
  const { page } = words('steps');
  const versions = (ladder.versions ?? []).toReversed();
  const toList = async (work: Promise<boolean>) => {
    if (await work) goInstead('steps');
  };
  return (
    <>
      {versions.length > 0 && (
        <Disclosure summary={page.versions}>
          {versions.map((version, place) => (
            <Patch
              key={`${version.until}-${place}`}
              flat
              eyebrow={page.versionUntil(dayInWords(version.until, 'long'))}
            >
              <ol class="tight">
                {version.rungs.map((rung) => (
                  <li key={rung.nth} class="own">
                    {rung.words}
                  </li>
                ))}
              </ol>
            </Patch>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={page.ends}>
        {ladder.closedOn === undefined && (
          <Patch flat>
            <p class="small soft">{page.putAwayLine}</p>
            <Button small onClick={() => void toList(putAway(ladder))}>
              {page.putAway}
            </Button>
          </Patch>
        )}
        <Patch flat>
          <p class="small soft no-print">{page.deleteLine}</p>
          <Button small onClick={() => void toList(deleteLadder(ladder))}>
            {page.delete}
          </Button>
        </Patch>
      </Disclosure>
    </>
  );
}
