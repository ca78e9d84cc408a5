import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { BREACH_SORTS, type Breach } from '#domain/settings/people/breach.ts';
import {
  type BreachFault,
  type BreachWords,
  LONGEST_BREACH_NAME,
  wordsOfBreach,
} from '#domain/settings/people/people.ts';
import type { Person } from '#domain/settings/people/person.ts';
import { goBack } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Select } from '#ui/form/Select.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { keepBreach, letGo, remove } from './actions.ts';
import { Missing } from './Missing.tsx';
import { watchPeople } from './queries.ts';
import { RoleChoice } from './RoleChoice.tsx';

const BACK = 'settings/people';
const NEW = 'new';
const NONE = '';

/** A breach, new or changed. Every part of it may stay empty. */
export function BreachScreen({ params }: ScreenProps) {
  const known = useLive(watchPeople, []);
  const { id } = params;
  if (!known) return null;
  if (id === undefined || id === NEW) return <BreachForm breach={undefined} people={known.people} />;
  const breach = known.breaches.find((one) => one.id === id);
  return breach ? <BreachForm key={id} breach={breach} people={known.people} /> : <Missing />;
}

interface BreachFormProps {
  readonly breach: Breach | undefined;
  readonly people: readonly Person[];
}

function BreachForm(props: BreachFormProps) {
  const { breach } = props;
  const keeper = useDraft(beginDraft, { form: 'breach', ...(breach && { target: breach.id }) });
  return keeper ? <BreachFields {...props} keeper={keeper} /> : null;
}

function BreachFields({ breach, people, keeper }: BreachFormProps & { readonly keeper: DraftKeeper }) {
  const say = words('settings').people;
  const [form, setForm] = useState(wordsIn(keeper) ?? wordsOfBreach(breach));
  const [fault, setFault] = useState<BreachFault>();
  const { busy, once } = useOnce();
  const faultAt = (field: BreachFault['field']) => (fault?.field === field ? say.breachFaults[fault.rule] : undefined);

  const keep = async () => {
    const kept = await keepBreach(form, breach, keeper);
    if (kept.ok) goBack(BACK);
    else setFault(kept.error === 'not-durable' ? undefined : kept.error);
  };
  const drop = async () => {
    if (breach && (await remove(breach, keeper))) goBack(BACK);
  };
  const change = (part: Partial<BreachWords>) => {
    const next = { ...form, ...part };
    const { sort, personId, ...typed } = next;
    setForm(next);
    keeper.typed({ form: 'breach', ...typed, ...(sort && { sort }), ...(personId && { personId }) });
  };
  return (
    <Page>
      <PageHead title={breach ? say.changeBreach : say.newBreach} />
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <RoleChoice role={form.role} onChange={(role) => change({ role })} />
        <Field
          label={say.breachName}
          help={say.breachNameHelp}
          own
          value={form.name}
          onInput={(name) => change({ name })}
          error={faultAt('name')}
          limit={{ max: LONGEST_BREACH_NAME, words: say.breachFaults['too-long'] }}
        />
        <Select
          label={say.sort}
          options={[
            { value: NONE, label: say.noSort },
            ...BREACH_SORTS.map((sort) => ({ value: sort, label: say.sorts[sort] })),
          ]}
          value={form.sort ?? NONE}
          onChange={(sort) => change({ sort: sort === NONE ? undefined : sort })}
        />
        {people.length > 0 && (
          <Select
            label={say.person}
            options={[
              { value: NONE, label: say.noPerson },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={people.find(({ id }) => id === form.personId)?.id ?? NONE}
            onChange={(personId) => change({ personId: personId === NONE ? undefined : personId })}
          />
        )}
        <Field
          label={say.toldOn}
          help={say.toldOnHelp}
          type="date"
          value={form.toldOn}
          onInput={(toldOn) => change({ toldOn })}
          error={faultAt('toldOn')}
        />
        <FormEnd
          say={words('settings')}
          busy={busy}
          onKeep={() => void once(keep)}
          onLetGo={async () => {
            if (await letGo(keeper)) goBack(BACK);
          }}
          removal={breach && { label: say.deleteBreach, means: say.deleteBreachMeans, onRemove: drop }}
        />
      </form>
    </Page>
  );
}

function wordsIn({ content }: DraftKeeper): BreachWords | undefined {
  if (content?.form !== 'breach') return undefined;
  const { role, name, sort, personId, toldOn } = content;
  return { role, name, sort, personId, toldOn };
}
