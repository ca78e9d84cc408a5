import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';

/** What Kept cannot hide from somebody who holds this device. */
export function PrivacyScreen() {
  const say = words('settings').privacy;
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      <Patch>
        <Facts facts={say.facts} />
      </Patch>
      <Notice title={say.pressed}>
        <p>
          {say.pressedMeans} <a href={linkTo('help')}>{say.toHelp}</a>
        </p>
      </Notice>
    </Page>
  );
}
