import { useMemo, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { newestFirst } from '#domain/check-ins/keeping.ts';
import { type Day, daysBetween, weekdayOf } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { dayEndOf } from '#domain/settings/settings.ts';
import { LastCheckIn } from '#features/check-ins/LastCheckIn.tsx';
import { InstallHint } from '#features/pwa/InstallHint.tsx';
import { linkTo } from '#platform/address.ts';
import { ledgerSoFar, watchLedger } from '#storage/ledger.ts';
import { thisInstant, today, wallTimeAt } from '#storage/present.ts';
import { ClothHead } from '#ui/frame/ClothHead.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { monthsOfToday } from '../day.ts';
import { phase } from '../state.ts';
import { NotesCare } from './NotesCare.tsx';
import { OpenThread } from './OpenThread.tsx';
import { QuestionOfTheDay } from './QuestionOfTheDay.tsx';
import { Soundness } from './Soundness.tsx';

const RECENT_DAYS = 7;

/** One question, what is open if you want it, and what needs care. Counts nothing. */
export function Today() {
  const say = words('today');
  const months = monthsOfToday();
  // Drawn ahead, the notes are not open yet; once they are, what has been read is in the very first picture.
  const isOpen = phase.value.at !== 'opening';
  const watched = useLive<Ledger>(
    (emit) => (isOpen ? watchLedger({ months }, emit) : () => {}),
    [months.join(), isOpen],
  );
  const ledger = watched ?? ledgerSoFar({ months });
  const [resting, setResting] = useState(false);
  const part = useMemo(partOfDay, []);
  const day = today(dayEndOf(ledger?.settings[0]));
  return (
    <>
      <ClothHead title={say.greeting[part]} lead={say.lead[part]} />
      <Page wide over>
        <div class="split">
          <div class="col">
            <QuestionOfTheDay wanted={isWanted(ledger, day)} resting={resting} onRest={() => setResting(true)} />
            <Soundness />
            {ledger && <OpenThread ledger={ledger} day={day} />}
          </div>
          <aside class="col aside">
            {ledger && <Last ledger={ledger} day={day} />}
            {ledger && <NotesCare ledger={ledger} day={day} />}
            <InstallHint />
            <p class="small only-phone">
              <a class="tool tool--start" href={linkTo('settings')}>
                {say.settings}
              </a>
            </p>
          </aside>
        </div>
      </Page>
    </>
  );
}

function Last({ ledger, day }: { readonly ledger: Ledger; readonly day: Day }) {
  const last = newestFirst(ledger['check-in']).find((entry) => entry.on <= day);
  if (last === undefined || daysBetween(last.on, day) > RECENT_DAYS) return null;
  return (
    <Patch flat>
      <LastCheckIn checkIn={last} today={day} />
    </Patch>
  );
}

/** Every evening, where none was chosen. */
function isWanted(ledger: Ledger | undefined, day: Day): boolean {
  const evenings = ledger?.settings[0]?.checkInDays;
  return evenings === undefined || evenings.length === 0 || evenings.includes(weekdayOf(day));
}

function partOfDay(): 'morning' | 'day' | 'evening' | 'night' {
  const hour = Math.floor(wallTimeAt(thisInstant()).minute / 60);
  if (hour < 5 || hour >= 23) return 'night';
  if (hour < 11) return 'morning';
  return hour < 17 ? 'day' : 'evening';
}
