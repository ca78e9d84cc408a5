import { words } from '#content/catalogue.ts';
import { ROLES, type Role } from '#domain/settings/people/role.ts';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';

interface RoleChoiceProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** On which side of a breach one stands; leaving it open is an answer like the others. */
export function RoleChoice({ role, onChange }: RoleChoiceProps) {
  const say = words('settings').people;
  return (
    <ChoiceGroup
      legend={say.role}
      help={say.roleHelp}
      options={ROLES.map((value) => ({ value, title: say.roles[value] }))}
      value={role}
      onChange={onChange}
    />
  );
}
