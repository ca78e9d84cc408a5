import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** There is no ladder at this address, or no longer. */
export function StepsAbsent() {
  const say = words('steps');
  return (
    <Page>
      <PageHead title={say.notHere.title} lead={say.notHere.text} />
      <Button href={linkTo('steps')}>{say.back}</Button>
    </Page>
  );
}
