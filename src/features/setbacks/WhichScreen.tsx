import { words } from '#content/catalogue.ts';
import { SETBACKS } from '#domain/setbacks/setback.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';

/** Which it was: each has a name, a form and a next step of its own. */
export function WhichScreen() {
  const { ask: say, sorts } = words('setbacks');
  const parts = SETBACKS.map((sort) => ({
    id: sort,
    title: sorts[sort].title,
    detail: sorts[sort].line,
    href: linkTo(`setbacks/new/${sort}`),
  }));
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      <Parts parts={parts} />
      <p class="small">
        {say.missed} <a href={linkTo('promises')}>{say.toPromises}</a>
      </p>
    </Page>
  );
}
