import { words } from '#content/catalogue.ts';
import { ROLES, type Role } from '#domain/settings/people/role.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Section } from '#ui/Section.tsx';

interface FirstPromiseProps {
  readonly role: Role | undefined;
  readonly onRole: (role: Role) => void;
  readonly busy: boolean;
  readonly onLookAround: () => void;
  readonly onContinue: () => void;
  readonly onSkip: () => void;
}

export function FirstPromise({ role, onRole, busy, onLookAround, onContinue, onSkip }: FirstPromiseProps) {
  const say = words('welcome');
  return (
    <>
      <Section title={say.promise.title}>
        <Facts
          facts={[
            { icon: 'phone', ...say.promise.stays },
            { icon: 'lock', ...say.promise.sealed },
            { icon: 'lid', ...say.promise.hide },
          ]}
        />
      </Section>
      <div class="hem hem--soft" />
      <ChoiceGroup
        heading
        legend={say.role.title}
        help={say.role.help}
        options={ROLES.map((value) => ({ value, title: say.role[value] }))}
        value={role}
        onChange={onRole}
      />
      <Pair>
        <Button busy={busy} onClick={onLookAround}>
          {say.lookAround}
        </Button>
        <Button look="go" onClick={onContinue}>
          {say.continue}
        </Button>
      </Pair>
      <div class="row">
        <Button look="bare" busy={busy} onClick={onSkip}>
          {say.skip}
        </Button>
        <Button look="bare" href={linkTo('settings/backup/restore')}>
          {say.restore}
        </Button>
      </div>
      <p class="small soft">
        {say.afraid} <a href={linkTo('help')}>{say.afraidLink}</a>
        {'.'}
      </p>
    </>
  );
}
