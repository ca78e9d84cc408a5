import { words } from '#content/catalogue.ts';
import { elapsed } from '#domain/insights/elapsed.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import { newFactIn } from '#domain/reviews/waymark.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Toggle } from '#ui/form/Toggle.tsx';
import { Patch } from '#ui/Patch.tsx';
import { show } from './actions.ts';
import { MilestoneNote } from './MilestoneNote.tsx';
import { NewFact } from './NewFact.tsx';

interface TimePassedProps {
  readonly ledger: Ledger;
  readonly today: Day;
}

/** How much time has passed, on wish: in weeks, months or years, and never towards anything. */
export function TimePassed({ ledger, today }: TimePassedProps) {
  const { time: say } = words('lookBack');
  const settings = ledger.settings[0];
  if (settings?.timePassed !== true) {
    return (
      <div class="no-print">
        <Button look="bare" onClick={() => void show(settings, { timePassed: true })}>
          {say.show}
        </Button>
      </div>
    );
  }
  const told = ledger.breach.filter(({ toldOn }) => toldOn !== undefined);
  const notes = settings.milestoneNotes === true;
  return (
    <Patch title={say.title} flat>
      {told.length === 0 && (
        <p class="small">
          {say.noDay} <a href={linkTo('settings/people')}>{say.setDay}</a>
        </p>
      )}
      {told.map((breach) => (
        <TimeOf key={breach.id} breach={breach} named={told.length > 1} ledger={ledger} today={today} notes={notes} />
      ))}
      <p class="soft small measure">{say.honest}</p>
      <Toggle
        label={say.notes}
        description={say.notesDetail}
        checked={notes}
        onChange={(milestoneNotes) => void show(settings, { milestoneNotes })}
      />
      <Button small onClick={() => void show(settings, { timePassed: false })}>
        {say.hide}
      </Button>
    </Patch>
  );
}

interface TimeOfProps extends TimePassedProps {
  readonly breach: Breach;
  readonly named: boolean;
  readonly notes: boolean;
}

function TimeOf({ breach, named, ledger, today, notes }: TimeOfProps) {
  const { time: say } = words('lookBack');
  const { toldOn, name } = breach;
  if (toldOn === undefined) return null;
  const fact = newFactIn(ledger.waymark, breach.id);
  return (
    <div class="stack tight time-of">
      {named && name !== undefined && <p class="label">{say.about(name)}</p>}
      <p>{say.told(elapsed(toldOn, today))}</p>
      {fact && <p>{say.fact(elapsed(fact.on, today))}</p>}
      <NewFact breachId={breach.id} today={today} />
      {notes && <MilestoneNote toldOn={toldOn} today={today} ledger={ledger} />}
    </div>
  );
}
