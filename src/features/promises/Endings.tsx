import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { goInstead } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Patch } from '#ui/Patch.tsx';
import { deletePledge, endPledge } from './actions.ts';
import { useOnce } from './use-once.ts';

/** Ending a promise keeps it readable; deleting it takes its days along. Both can be undone. */
export function Endings({ pledge }: { readonly pledge: Pledge }) {
  const say = words('promises').ending;
  const [closing, setClosing] = useState('');
  const { busy, once } = useOnce();
  const toList = (work: () => Promise<boolean>) =>
    once(async () => {
      if (await work()) goInstead('promises');
    });
  return (
    <>
      {pledge.closedOn === undefined && (
        <Patch flat title={say.title}>
          <p class="small soft">{say.text}</p>
          <Field label={say.line} own value={closing} onInput={setClosing} />
          <Button busy={busy} onClick={() => void toList(() => endPledge(pledge, closing))}>
            {say.end}
          </Button>
        </Patch>
      )}
      <Patch flat title={say.deleteTitle}>
        <p class="small soft">{say.deleteText}</p>
        <Button busy={busy} onClick={() => void toList(() => deletePledge(pledge))}>
          {say.delete}
        </Button>
      </Patch>
    </>
  );
}
