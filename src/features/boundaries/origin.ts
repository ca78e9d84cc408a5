// Origin: what a boundary is, whose it is, how it stands and until when, as one line.

import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { BoundaryView } from './queries.ts';

export function originOf({ boundary, standing, today }: BoundaryView): string {
  const say = words('boundaries');
  const { sort, owner, agreed, startsOn, endsOn, closedOn } = boundary;
  return [
    say.whose(sort, owner),
    sort === 'agreement' && say.agreedBy(agreed ?? []),
    standing === 'asked' && sort === 'agreement' ? '' : say.standings[standing],
    startsOn > today && say.from(dayInWords(startsOn, 'long')),
    endsOn !== undefined && closedOn === undefined && say.until(dayInWords(endsOn, 'long')),
  ]
    .filter(Boolean)
    .join(' ');
}
