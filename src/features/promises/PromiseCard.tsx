import { words } from '#content/catalogue.ts';
import { daysToMark } from '#domain/promises/recording.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { MoreLink } from './MoreLink.tsx';
import { PromiseCount } from './PromiseCount.tsx';
import type { PromiseView } from './queries.ts';

interface PromiseCardProps {
  readonly view: PromiseView;
  readonly onNote: () => void;
}

export function PromiseCard({ view, onNote }: PromiseCardProps) {
  const say = words('promises');
  const { pledge, outcomes, today, next, names } = view;
  const nothing = daysToMark(pledge, outcomes, today).length === 0;
  const origin = [
    say.askedBy[pledge.asked](names.person),
    pledge.schedule && say.schedule(pledge.schedule, today),
    next !== undefined && say.next(next, today),
  ];
  return (
    <Patch own eyebrow={origin.filter(Boolean).join(' ')} title={pledge.act}>
      <PromiseCount standing={view.standing} />
      <MoreLink pledge={pledge} />
      <Pair>
        <Button small href={linkTo(`promises/${pledge.id}/change`)}>
          {say.changeIt}
        </Button>
        <Button small onClick={onNote} unavailable={nothing ? say.outcome.nothing : undefined}>
          {say.howItWent}
        </Button>
      </Pair>
    </Patch>
  );
}
