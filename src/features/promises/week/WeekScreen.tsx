import { words } from '#content/catalogue.ts';
import { goBack, linkTo } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { letGo } from '../actions.ts';
import { WeekForm } from './WeekForm.tsx';
import { watchWeek } from './week-queries.ts';

/** All open days of a week, noted in one sitting. */
export function WeekScreen() {
  const say = words('promises');
  const view = useLive(watchWeek, []);
  const keeper = useDraft(beginDraft, { form: 'week' });
  const toList = () => goBack('promises');
  return (
    <Page>
      <PageHead title={say.week.title} lead={say.week.lead} />
      {view === undefined || keeper === undefined ? (
        <Waiting>{say.waiting}</Waiting>
      ) : view.open.length === 0 ? (
        <Empty title={say.week.nothing.title} actions={<Button href={linkTo('promises')}>{say.back}</Button>}>
          {say.week.nothing.text}
        </Empty>
      ) : (
        <WeekForm
          view={view}
          keeper={keeper}
          onKept={toList}
          onLetGo={async () => {
            await letGo(keeper);
            toList();
          }}
        />
      )}
    </Page>
  );
}
