import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import {
  LONGEST_NOTE,
  LONGEST_PERSON_NAME,
  type PersonFault,
  type PersonWords,
  wordsOfPerson,
} from '#domain/settings/people/people.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { goBack } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { keepPerson, letGo, remove } from './actions.ts';
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
  const keeper = useDraft(beginDraft, { form: 'person', ...(person && { target: person.id }) });
  return keeper ? <PersonFields person={person} keeper={keeper} /> : null;
}

interface PersonFieldsProps {
  readonly person: Person | undefined;
  readonly keeper: DraftKeeper;
}

function PersonFields({ person, keeper }: PersonFieldsProps) {
  const say = words('settings').people;
  const draft = keeper.content;
  const [form, setForm] = useState<PersonWords>(draft?.form === 'person' ? draft : wordsOfPerson(person));
  const [fault, setFault] = useState<PersonFault>();
  const { busy, once } = useOnce();

  const keep = async () => {
    const kept = await keepPerson(form, person, keeper);
    if (kept.ok) goBack(BACK);
    else setFault(kept.error === 'not-durable' ? undefined : kept.error);
  };
  const drop = async () => {
    if (person && (await remove(person, keeper))) goBack(BACK);
  };
  const change = (part: Partial<PersonWords>) => {
    const { name, note } = { ...form, ...part };
    setForm({ name, note });
    keeper.typed({ form: 'person', name, note });
  };
  return (
    <Page>
      <PageHead title={person ? say.changePerson : say.newPerson} />
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={say.name}
          help={say.nameHelp}
          value={form.name}
          onInput={(name) => change({ name })}
          error={fault?.field === 'name' ? say.personFaults.name[fault.rule] : undefined}
          limit={{ max: LONGEST_PERSON_NAME, words: say.personFaults.name['too-long'] }}
        />
        <Field
          label={say.note}
          help={say.noteHelp}
          value={form.note}
          onInput={(note) => change({ note })}
          error={fault?.field === 'note' ? say.personFaults.note[fault.rule] : undefined}
          limit={{ max: LONGEST_NOTE, words: say.personFaults.note['too-long'] }}
        />
        <FormEnd
          say={words('settings')}
          busy={busy}
          onKeep={() => void once(keep)}
          onLetGo={async () => {
            if (await letGo(keeper)) goBack(BACK);
          }}
          removal={person && { label: say.deletePerson, means: say.deletePersonMeans, onRemove: drop }}
        />
      </form>
    </Page>
  );
}
