import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Notice } from '#ui/Notice.tsx';
import type { PromiseView } from '../queries.ts';

/** Suggests a smaller promise where the rule says so; nothing asks for an answer (rule PR24). */
export function SmallerNotice({ view }: { readonly view: PromiseView }) {
  const say = words('promises');
  if (view.smaller === undefined) return null;
  const { title, text } = say.smaller[view.smaller];
  return (
    <Notice title={title}>
      {text}
      <p>
        <a href={linkTo(`promises/${view.pledge.id}/change`)}>{say.makeSmaller}</a>
      </p>
    </Notice>
  );
}
