import { words } from '#content/catalogue.ts';
import type { Contact } from '#domain/help/contact.ts';
import { dialOf } from '#domain/help/contacts.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Patch } from '#ui/Patch.tsx';

/** The person's own numbers, while their ledger is open. */
export function OwnNumbers({ contacts }: { readonly contacts: readonly Contact[] }) {
  const say = words('help').own;
  return (
    <Patch title={say.title}>
      <p class="small soft">{say.lead}</p>
      {contacts.length === 0 && <p class="small">{say.empty}</p>}
      {contacts.length > 0 && (
        <ul class="stack">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <OwnNumber contact={contact} />
            </li>
          ))}
        </ul>
      )}
      <Button small icon="plus" href={linkTo('help/numbers/new')}>
        {say.add}
      </Button>
    </Patch>
  );
}

function OwnNumber({ contact }: { readonly contact: Contact }) {
  const say = words('help').own;
  const { id, name, number, note } = contact;
  const dial = dialOf(number);
  return (
    <div class="tight">
      <p class="own">{name}</p>
      {note !== undefined && <p class="small soft">{note}</p>}
      <div class="row">
        {dial === undefined ? (
          <span>{number}</span>
        ) : (
          <Button small href={`tel:${dial}`} label={say.call(name, number)}>
            <bdi>{number}</bdi>
          </Button>
        )}
        <Button small look="bare" href={linkTo(`help/numbers/${id}`)} label={say.changeOf(name)}>
          {say.change}
        </Button>
      </div>
    </div>
  );
}
