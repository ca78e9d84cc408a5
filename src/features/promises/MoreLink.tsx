import { words } from '#content/catalogue.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { linkTo } from '#platform/address.ts';

/** To the page of a promise. */
export function MoreLink({ pledge }: { readonly pledge: Pledge }) {
  const { more, moreOf } = words('promises').list;
  return (
    <p class="small">
      <a href={linkTo(`promises/${pledge.id}`)} aria-label={moreOf(pledge.act)}>
        {more}
      </a>
    </p>
  );
}
