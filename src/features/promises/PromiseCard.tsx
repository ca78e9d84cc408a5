import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { daysToMark } from '#domain/promises/recording.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { PromiseCount } from './count/PromiseCount.tsx';
import { SmallerNotice } from './count/SmallerNotice.tsx';
import { MoreLink } from './MoreLink.tsx';
import type { PromiseView } from './queries.ts';

interface PromiseCardProps {
  readonly view: PromiseView;
  readonly onNote: () => void;
}

export function PromiseCard({ view, onNote }: PromiseCardProps) {
  const say = words('promises');
  const { pledge, outcomes, today, names } = view;
  const nothing = daysToMark(pledge, outcomes, today).length === 0;
  return (
    <Patch own eyebrow={originOf(view)} title={pledge.act}>
      <PromiseCount standing={view.standing} partner={names.person} />
      <SmallerNotice view={view} />
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

/** Who asked for it, when it falls due, and whether it rests. */
export function originOf({ pledge, today, next, names, rest }: PromiseView): string {
  const say = words('promises');
  const until = rest?.until && dayInWords(rest.until, 'short');
  return [
    say.askedBy[pledge.asked](names.person),
    pledge.schedule && say.schedule(pledge.schedule, today),
    rest ? say.resting(dayInWords(rest.from, 'short'), until) : next !== undefined && say.next(next, today),
  ]
    .filter(Boolean)
    .join(' ');
}
