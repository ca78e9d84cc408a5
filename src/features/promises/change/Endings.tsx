import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Ending, Pledge } from '#domain/promises/pledge.ts';
import { goInstead } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useOnce } from '#ui/use-once.ts';
import { deletePledge, endPledge } from '../actions.ts';

/** Ending a promise, or having it let go, keeps it readable; deleting it takes its days along. All can be undone. */
export function Endings({ pledge }: { readonly pledge: Pledge }) {
  const say = words('promises').ending;
  const [closing, setClosing] = useState('');
  const { busy, once } = useOnce();
  const toList = (work: () => Promise<boolean>) =>
    void once(async () => {
      if (await work()) goInstead('promises');
    });
  const end = (ending: Ending) => toList(() => endPledge(pledge, closing, ending));
  return (
    <>
      {pledge.closedOn === undefined && (
        <Patch flat title={say.title}>
          <p class="small soft">{say.text}</p>
          <Field label={say.line} own value={closing} onInput={setClosing} />
          {pledge.asked !== 'offered' && <p class="small soft">{say.releaseText}</p>}
          <Pair>
            {pledge.asked !== 'offered' && (
              <Button busy={busy} onClick={() => end('released')}>
                {say.release}
              </Button>
            )}
            <Button busy={busy} onClick={() => end('ended')}>
              {say.end}
            </Button>
          </Pair>
        </Patch>
      )}
      <Patch flat title={say.deleteTitle}>
        <p class="small soft">{say.deleteText}</p>
        <Button busy={busy} onClick={() => toList(() => deletePledge(pledge))}>
          {say.delete}
        </Button>
      </Patch>
    </>
  );
}
