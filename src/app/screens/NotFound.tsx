import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

export function NotFound() {
  const { notFound } = words('shell');
  return (
    <Page>
      <PageHead title={notFound.title} lead={notFound.text} />
      <Button href={linkTo('')}>{notFound.toToday}</Button>
    </Page>
  );
}
