import { words } from '#content/catalogue.ts';
import { type Discretion, discretionOf } from '#domain/settings/days.ts';
import { Toggle } from '#ui/form/Toggle.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useLive } from '#ui/use-live.ts';
import { keepBackupNote, keepDiscretion } from './actions.ts';
import { watchSettings } from './queries.ts';

/** What can be seen at a glance, and where Hide lies. Each change holds at once. */
export function DiscretionScreen() {
  const say = words('settings').discretion;
  const settings = useLive(watchSettings, []);
  const chosen = settings && discretionOf(settings === 'none' ? undefined : settings);
  const change = (part: Partial<Discretion>) => chosen && void keepDiscretion({ ...chosen, ...part });
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {chosen && (
        <ul class="list">
          <li>
            <Toggle
              label={say.quiet.title}
              description={say.quiet.detail}
              checked={chosen.quietWords}
              onChange={(quietWords) => change({ quietWords })}
            />
          </li>
          <li>
            <Toggle
              label={say.edge.title}
              description={say.edge.detail}
              checked={chosen.hideAtEdge}
              onChange={(hideAtEdge) => change({ hideAtEdge })}
            />
          </li>
          <li>
            <Toggle
              label={say.backup.title}
              description={say.backup.detail}
              checked={settings === 'none' || !settings.noBackupNote}
              onChange={(isWanted) => void keepBackupNote(isWanted)}
            />
          </li>
        </ul>
      )}
    </Page>
  );
}
