import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';

/** A new deception is no setback: safety first, help from outside, and a beginning of its own. */
export function NewBreach({ isSecond }: { readonly isSecond: boolean }) {
  const { breach: say } = words('setbacks');
  return (
    <>
      {isSecond && <Notice>{say.again}</Notice>}
      <Patch title={say.title}>
        <ol class="thread">
          {say.steps.map((step) => (
            <li key={step}>
              <p>{step}</p>
            </li>
          ))}
        </ol>
        <Pair>
          <Button href={linkTo('boundaries')}>{say.limits}</Button>
          <Button href={linkTo('help')}>{say.help}</Button>
        </Pair>
      </Patch>
    </>
  );
}
