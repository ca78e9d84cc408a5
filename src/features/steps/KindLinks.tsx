import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { SideBySide } from '#ui/frame/SideBySide.tsx';

/** The kinds that lie side by side in this place. */
export function KindLinks() {
  const { kinds } = words('shell');
  return (
    <SideBySide
      label={kinds.label}
      links={[
        { href: linkTo('promises'), label: kinds.promises },
        { href: linkTo('steps'), label: kinds.steps, current: true },
        { href: linkTo('boundaries'), label: kinds.boundaries },
        { href: linkTo('change'), label: kinds.change },
      ]}
    />
  );
}
