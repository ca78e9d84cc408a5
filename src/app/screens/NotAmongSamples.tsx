import { words } from '#content/catalogue.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { stopLookingAround } from '../sampling.ts';

/** Backups and erasing are about the notes of this device; among samples there is nothing of it. */
export function NotAmongSamples() {
  const { sample } = words('shell');
  return (
    <Page>
      <PageHead title={sample.notHere} lead={sample.notHereText} />
      <Button onClick={stopLookingAround}>{sample.leave}</Button>
    </Page>
  );
}
