import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { useLive } from '#ui/use-live.ts';
import { DraftList } from './DraftList.tsx';
import { EntryList } from './EntryList.tsx';
import { GenreLinks } from './GenreLinks.tsx';
import { monthsShown, watchWritten } from './queries.ts';
import { SearchPart } from './search/SearchPart.tsx';
import './paper.css';

const MONTHS = 3;

/** The place Write: begin, go on, look for, read again. */
export function WriteScreen() {
  const { title, lead, newEntry } = words('reflections');
  const [count, setCount] = useState(MONTHS);
  const [searching, setSearching] = useState(false);
  const months = monthsShown(count);
  const written = useLive((emit: Parameters<typeof watchWritten>[1]) => watchWritten(months, emit), [count]);
  return (
    <Page wide>
      <PageHead title={title} lead={lead} />
      <div class="split">
        <div class="col">
          <div class="row">
            <Button look="go" icon="pen" href={linkTo('write/new/journal')}>
              {newEntry}
            </Button>
          </div>
          <SearchPart onSearching={setSearching} />
          {written && !searching && (
            <>
              <DraftList drafts={written.drafts} />
              <div class="only-phone">
                <GenreLinks />
              </div>
              <EntryList
                entries={written.entries}
                tags={written.tags}
                months={months}
                onEarlier={() => setCount(count + MONTHS)}
              />
            </>
          )}
        </div>
        <aside class="col aside only-desk">
          <GenreLinks />
        </aside>
      </div>
    </Page>
  );
}
