import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';

/** There is no such entry, or not any more. */
export function EntryAbsent() {
  const { reading } = words('reflections');
  return (
    <Page>
      <PageHead title={reading.gone} lead={reading.goneText} />
      <div class="row">
        <Button href={linkTo('write')}>{reading.toWrite}</Button>
      </div>
    </Page>
  );
}
