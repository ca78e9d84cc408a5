import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Breach } from '#domain/settings/people/breach.ts';
import { personOf } from '#domain/settings/people/people.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { watchPeople } from './queries.ts';

/** Whom the notes are about, and what happened. */
export function PeopleScreen() {
  const say = words('settings').people;
  const known = useLive(watchPeople, []);
  return (
    <Page wide>
      <PageHead title={say.title} lead={say.lead} />
      {known && (
        <div class="split split--even">
          <Patch title={say.breaches}>
            {known.breaches.length === 0 ? (
              <p class="small soft">{say.noBreaches}</p>
            ) : (
              <Parts parts={known.breaches.map((breach) => breachRow(breach, known.people))} />
            )}
            <Button small icon="plus" href={linkTo('settings/people/breach/new')}>
              {say.addBreach}
            </Button>
          </Patch>
          <Patch title={say.people}>
            {known.people.length === 0 ? (
              <p class="small soft">{say.noPeople}</p>
            ) : (
              <Parts parts={known.people.map(personRow)} />
            )}
            <Button small icon="plus" href={linkTo('settings/people/person/new')}>
              {say.addPerson}
            </Button>
          </Patch>
        </div>
      )}
    </Page>
  );
}

function personRow({ id, name, note }: Person) {
  return { id, title: name, detail: note, href: linkTo(`settings/people/person/${id}`) };
}

function breachRow(breach: Breach, people: readonly Person[]) {
  const say = words('settings').people;
  const { id, name, sort, toldOn } = breach;
  const details = [
    say.roles[breach.role],
    name !== undefined && sort !== undefined && say.sorts[sort],
    personOf(breach, people)?.name,
    toldOn !== undefined && say.told(dayInWords(toldOn, 'long')),
  ];
  return {
    id,
    title: name ?? (sort ? say.sorts[sort] : say.unnamed),
    detail: details.filter(Boolean).join(' · '),
    href: linkTo(`settings/people/breach/${id}`),
  };
}
