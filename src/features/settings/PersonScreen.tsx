import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { LONGEST_NOTE, LONGEST_PERSON_NAME, type PersonFault, wordsOfPerson } from '#domain/settings/people/people.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { goBack } from '#platform/address.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { keepPerson, remove } from './actions.ts';
import { Missing } from './Missing.tsx';
import { watchPeople } from './queries.ts';

const BACK = 'settings/people';
const NEW = 'new';

/** A person, new or changed. */
export function PersonScreen({ params }: ScreenProps) {
  const known = useLive(watchPeople, []);
  const { id } = params;
  if (!known) return null;
  if (id === undefined || id === NEW) return <PersonForm person={undefined} />;
  const person = known.people.find((one) => one.id === id);
  return person ? <PersonForm key={id} person={person} /> : <Missing />;
}

function PersonForm({ person }: { readonly person: Person | undefined }) {
  const say = words('settings').people;
  const [form, setForm] = useState(wordsOfPerson(person));
  const [fault, setFault] = useState<PersonFault>();
  const [busy, setBusy] = useState(false);

  const keep = async () => {
    setBusy(true);
    const kept = await keepPerson(form, person);
    setBusy(false);
    if (kept.ok) goBack(BACK);
    else setFault(kept.error === 'not-durable' ? undefined : kept.error);
  };
  const drop = async () => {
    if (person && (await remove(person))) goBack(BACK);
  };
  return (
    <Page>
      <PageHead title={person ? say.changePerson : say.newPerson} />
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={say.name}
          help={say.nameHelp}
          value={form.name}
          onInput={(name) => setForm({ ...form, name })}
          error={fault?.field === 'name' ? say.personFaults.name[fault.rule] : undefined}
          limit={{ max: LONGEST_PERSON_NAME, words: say.personFaults.name['too-long'] }}
        />
        <Field
          label={say.note}
          help={say.noteHelp}
          value={form.note}
          onInput={(note) => setForm({ ...form, note })}
          error={fault?.field === 'note' ? say.personFaults.note[fault.rule] : undefined}
          limit={{ max: LONGEST_NOTE, words: say.personFaults.note['too-long'] }}
        />
        <FormEnd
          say={words('settings')}
          busy={busy}
          onKeep={keep}
          onLetGo={() => goBack(BACK)}
          removal={person && { label: say.deletePerson, means: say.deletePersonMeans, onRemove: drop }}
        />
      </form>
    </Page>
  );
}
