import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** There is no note at this address, or no longer. */
export function SetbackAbsent() {
  const { page } = words('setbacks');
  return (
    <Page>
      <PageHead title={page.notHere.title} lead={page.notHere.text} />
      <Button href={linkTo('setbacks')}>{page.back}</Button>
    </Page>
  );
}
