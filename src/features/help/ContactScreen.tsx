import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Contact } from '#domain/help/contact.ts';
import { type ContactFault, type ContactWords, LONGEST_CONTACT, wordsOfContact } from '#domain/help/contacts.ts';
import { goBack, linkTo } from '#platform/address.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Field } from '#ui/form/Field.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { useOnce } from '#ui/use-once.ts';
import { keepContact, letGo, removeContact } from './actions.ts';
import { watchOwn } from './queries.ts';

const BACK = 'help';
const NEW = 'new';

/** A number of one's own, new or changed. */
export function ContactScreen({ params }: ScreenProps) {
  const own = useLive(watchOwn, []);
  const { id } = params;
  if (!own) return null;
  if (own === 'closed') return <Missing />;
  if (id === undefined || id === NEW) return <ContactForm contact={undefined} />;
  const contact = own.contacts.find((one) => one.id === id);
  return contact ? <ContactForm key={id} contact={contact} /> : <Missing />;
}

function ContactForm({ contact }: { readonly contact: Contact | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'contact', ...(contact && { target: contact.id }) });
  return keeper ? <ContactFields contact={contact} keeper={keeper} /> : null;
}

interface ContactFieldsProps {
  readonly contact: Contact | undefined;
  readonly keeper: DraftKeeper;
}

function ContactFields({ contact, keeper }: ContactFieldsProps) {
  const say = words('help').own;
  const draft = keeper.content;
  const [form, setForm] = useState<ContactWords>(draft?.form === 'contact' ? draft : wordsOfContact(contact));
  const [fault, setFault] = useState<ContactFault>();
  const { busy, once } = useOnce();

  const keep = async () => {
    const kept = await keepContact(form, contact, keeper);
    if (kept.ok) goBack(BACK);
    else setFault(kept.error === 'not-durable' ? undefined : kept.error);
  };
  const drop = async () => {
    if (contact && (await removeContact(contact, keeper))) goBack(BACK);
  };
  const leave = async () => {
    if (await letGo(keeper)) goBack(BACK);
  };
  const wordsOfField = (field: keyof ContactWords) => ({
    value: form[field],
    onInput: (value: string) => {
      const { name, number, note }: ContactWords = Object.assign({ ...form }, { [field]: value });
      setForm({ name, number, note });
      keeper.typed({ form: 'contact', name, number, note });
    },
    error: fault?.field === field ? faultInWords(fault) : undefined,
    limit: { max: LONGEST_CONTACT[field], words: say.faults[field]['too-long'] },
  });
  return (
    <Page>
      <PageHead title={contact ? say.changeTitle : say.newTitle} />
      <form class="stack" onSubmit={(event) => event.preventDefault()}>
        <Field label={say.name} {...wordsOfField('name')} />
        <Field label={say.number} type="tel" inputMode="tel" {...wordsOfField('number')} />
        <Field label={say.note} help={say.noteHelp} {...wordsOfField('note')} />
        <FormEnd
          say={say}
          busy={busy}
          onKeep={() => void once(keep)}
          onLetGo={leave}
          removal={contact && { label: say.remove, onRemove: drop }}
        />
      </form>
    </Page>
  );
}

function faultInWords(fault: ContactFault): string {
  const { faults } = words('help').own;
  return fault.field === 'note' ? faults.note[fault.rule] : faults[fault.field][fault.rule];
}

function Missing() {
  const say = words('help').own;
  return (
    <Page>
      <PageHead title={say.missing}>
        <p>
          <a href={linkTo('help')}>{say.back}</a>
        </p>
      </PageHead>
    </Page>
  );
}
