import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Boundary } from '#domain/boundaries/boundary.ts';
import { goInstead } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useOnce } from '#ui/use-once.ts';
import { deleteBoundary, endBoundary } from './actions.ts';

/** Ending keeps it readable; deleting takes its notes along. Both can be undone. */
export function Endings({ boundary, hasEnded }: { readonly boundary: Boundary; readonly hasEnded: boolean }) {
  const { ending: say } = words('boundaries');
  const [closing, setClosing] = useState('');
  const { busy, once } = useOnce();
  const toList = (work: () => Promise<boolean>) =>
    once(async () => {
      if (await work()) goInstead('boundaries');
    });
  return (
    <Disclosure summary={say.summary}>
      {!hasEnded && (
        <Patch flat title={boundary.sort === 'agreement' ? say.withdraw : say.title}>
          <p class="small soft">{say.text[boundary.sort]}</p>
          <Field label={say.line} own value={closing} onInput={setClosing} />
          <Button busy={busy} onClick={() => void toList(() => endBoundary(boundary, closing))}>
            {boundary.sort === 'agreement' ? say.withdraw : say.end}
          </Button>
        </Patch>
      )}
      <Patch flat title={say.deleteTitle}>
        <p class="small soft">{say.deleteText}</p>
        <Button busy={busy} onClick={() => void toList(() => deleteBoundary(boundary))}>
          {say.delete}
        </Button>
      </Patch>
    </Disclosure>
  );
}
