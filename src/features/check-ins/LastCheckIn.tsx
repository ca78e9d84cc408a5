import { words } from '#content/catalogue.ts';
import { agoInWords, dayInWords, minuteInWords } from '#content/format.ts';
import type { CheckIn } from '#domain/check-ins/check-in.ts';
import { type Day, daysBetween } from '#domain/kernel/day.ts';
import { linkTo } from '#platform/address.ts';
import { onceThere } from '#ui/first-picture.ts';

interface LastCheckInProps {
  readonly checkIn: CheckIn;
  readonly today: Day;
}

/** The last check-in as a line for Today: when it was, what it said, and the way to it. */
export function LastCheckIn({ checkIn, today }: LastCheckInProps) {
  const { last } = words('checkIns');
  return (
    <>
      <p class="thread__when">{onceThere(() => whenOf(checkIn, today))}</p>
      <p>{sentenceOf(checkIn)}</p>
      <p class="small">
        <a href={linkTo(`check-in/${checkIn.id}`)}>{last.link}</a>
      </p>
    </>
  );
}

/** A check-in in one sentence: its words, else its place, else only that there was one. Never its own line. */
export function sentenceOf({ feelings, cell }: CheckIn): string {
  const { last } = words('checkIns');
  if (feelings.length > 0) return last.were(feelings);
  return cell ? last.place(cell) : last.other;
}

function whenOf({ on, minute }: CheckIn, today: Day): string {
  const ago = daysBetween(on, today);
  if (ago === 0 && minute !== undefined) return words('checkIns').last.today(minuteInWords(minute));
  const day = ago < 2 ? agoInWords(-ago, 'day') : dayInWords(on, 'weekday');
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}`;
}
