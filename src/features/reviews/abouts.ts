// Abouts: what a phase or a baseline is asked about. With several breaches each has its own; with one, or none, there is
// nothing to tell apart.

import { words } from '#content/catalogue.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import type { Ledger } from '#domain/ledger.ts';

export type About = {
  readonly breachId: Side['breachId'];
  /** How it is called, where there are several. */
  readonly name: string | undefined;
};

/** The breaches to ask about one by one, in the order they were written down; only `breachId` where one is given. */
export function aboutsOf({ breach: breaches }: Ledger, breachId?: Side['breachId']): readonly About[] {
  const { phase: say } = words('reviews');
  if (breaches.length < 2) return [{ breachId, name: undefined }];
  const names = new Map<string, number>();
  return breaches
    .toSorted((a, b) => a.madeAt - b.madeAt)
    .map(({ id, name }, at): About => {
      if (name === undefined) return { breachId: id, name: say.unnamed(at + 1) };
      const nth = (names.get(name) ?? 0) + 1;
      names.set(name, nth);
      return { breachId: id, name: nth === 1 ? name : say.sameName(name, nth) };
    })
    .filter((about) => breachId === undefined || about.breachId === breachId);
}
