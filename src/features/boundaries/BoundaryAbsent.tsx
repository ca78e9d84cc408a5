import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** There is no boundary at this address, or no longer. */
export function BoundaryAbsent() {
  const say = words('boundaries');
  return (
    <Page>
      <PageHead title={say.notHere.title} lead={say.notHere.text} />
      <Button href={linkTo('boundaries')}>{say.back}</Button>
    </Page>
  );
}
