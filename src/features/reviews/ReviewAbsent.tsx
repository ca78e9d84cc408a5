import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** In place of a review that is not here. */
export function ReviewAbsent() {
  const { title, read } = words('reviews');
  return (
    <Page>
      <PageHead title={title} />
      <Empty title={read.absent.title} actions={<Button href={linkTo('look-back/reviews')}>{read.absent.back}</Button>}>
        {read.absent.text}
      </Empty>
    </Page>
  );
}
