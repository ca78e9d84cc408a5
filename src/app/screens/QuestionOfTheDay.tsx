import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';

interface QuestionOfTheDayProps {
  /** Whether this is one of the evenings that were chosen for it. */
  readonly wanted: boolean;
  readonly resting: boolean;
  readonly onRest: () => void;
}

export function QuestionOfTheDay({ wanted, resting, onRest }: QuestionOfTheDayProps) {
  const { checkIn: say } = words('today');
  const checkIn = (
    <Button look={resting || !wanted ? 'plain' : 'go'} href={linkTo('check-in')}>
      {say.checkIn}
    </Button>
  );
  if (resting) {
    return (
      <Patch over>
        <p role="status">{say.resting}</p>
        <p class="small soft">{say.again}</p>
        {checkIn}
      </Patch>
    );
  }
  if (!wanted) {
    return (
      <Patch over title={say.title}>
        <p class="soft small">{say.otherEvening}</p>
        {checkIn}
      </Patch>
    );
  }
  return (
    <Patch over title={say.title}>
      <p class="soft small">{say.text}</p>
      <Pair>
        <Button onClick={onRest}>{say.notToday}</Button>
        {checkIn}
      </Pair>
    </Patch>
  );
}
