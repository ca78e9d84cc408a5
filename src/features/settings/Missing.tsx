import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** A person or a breach that has been deleted meanwhile. */
export function Missing() {
  const say = words('settings').people;
  return (
    <Page>
      <PageHead title={say.missing}>
        <p>
          <a href={linkTo('settings/people')}>{say.back}</a>
        </p>
      </PageHead>
    </Page>
  );
}
