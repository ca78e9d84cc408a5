import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** There is no such note, or no longer. */
export function ChangeAbsent() {
  const say = words('change');
  return (
    <Page>
      <PageHead title={say.notHere.title} lead={say.notHere.text} />
      <Button href={linkTo('change')}>{say.back}</Button>
    </Page>
  );
}
