import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { NotesPlace } from './NotesPlace.tsx';

/** Where the notes are, and the way to everything that can be set. */
export function SettingsScreen() {
  const say = words('settings');
  const row = (path: string, { title, detail }: { readonly title: string; readonly detail: string }) => ({
    id: path,
    title,
    detail,
    href: linkTo(`settings/${path}`),
  });
  return (
    <Page wide>
      <PageHead title={say.title} />
      <div class="split split--even">
        <NotesPlace />
        <div class="col">
          <Patch title={say.more}>
            <Parts
              parts={[
                row('people', say.people),
                row('days', say.days),
                row('appearance', say.appearance),
                row('discretion', say.discretion),
                row('privacy', say.privacy),
                row('about', say.about),
              ]}
            />
          </Patch>
          <Patch flat title={say.ending.title}>
            <p class="small soft">{say.ending.lead}</p>
            <Button small look="final" href={linkTo('settings/erase')}>
              {say.erase.control}
            </Button>
          </Patch>
        </div>
      </div>
    </Page>
  );
}
