import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { CalendarForm } from './CalendarForm.tsx';
import { MadeCalendar } from './MadeCalendar.tsx';
import { type CalendarView, readCalendarView } from './queries.ts';

/** A file for one's own calendar, since Kept cannot wake itself. */
export function CalendarScreen() {
  const say = words('reminders');
  const [view, setView] = useState<CalendarView | undefined>(undefined);
  const [file, setFile] = useState<File | undefined>(undefined);
  useEffect(() => {
    if (file === undefined) void readCalendarView().then(setView);
  }, [file]);
  return (
    <Page>
      <PageHead title={say.title} lead={say.lead} />
      {file !== undefined ? (
        <MadeCalendar file={file} onAnother={() => setFile(undefined)} />
      ) : view === undefined ? (
        <Waiting>{say.waiting}</Waiting>
      ) : view.pledges.length + view.evenings.length === 0 ? (
        <Empty title={say.nothingToChoose} actions={<Button href={linkTo('settings/days')}>{say.toDays}</Button>}>
          {say.eveningsNone}
        </Empty>
      ) : (
        <CalendarForm view={view} onMade={setFile} />
      )}
    </Page>
  );
}
