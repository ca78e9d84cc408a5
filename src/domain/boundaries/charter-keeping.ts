// Charter keeping: the page is written, changed and read back here; every earlier page is kept (rule BO11).

import { newEnvelope, revised, type Stamp } from '../entry.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { type Misfit, object, parse, type Shaped } from '../kernel/parse.ts';
import { err, type Result } from '../kernel/result.ts';
import { CHARTER_PARTS, type Charter, type CharterParts, charterFormParts, charterSaid } from './charter.ts';

const MOST_VERSIONS = 100;

const formShape = object(charterFormParts);
export type CharterForm = Shaped<typeof formShape>;

/** The form that says what a charter says; empty without one. */
export function charterFormOf(parts: CharterParts | undefined): CharterForm {
  return {
    leave: parts?.leave ?? '',
    keep: parts?.keep ?? '',
    fresh: parts?.fresh ?? '',
    mistakes: parts?.mistakes ?? '',
    agreed: parts?.agreed ?? [],
    reviewOn: parts?.reviewOn ?? '',
  };
}

/** What the form says. Refuses a page with nothing on it, and a part that does not fit on its quarter of the page. */
export function readCharterForm(form: CharterForm): Result<CharterParts, Misfit> {
  if (CHARTER_PARTS.every((part) => form[part].trim() === '')) return err({ path: 'leave', rule: 'empty' });
  return parse(charterSaid, {
    leave: said(form.leave),
    keep: said(form.keep),
    fresh: said(form.fresh),
    mistakes: said(form.mistakes),
    agreed: form.agreed,
    reviewOn: said(form.reviewOn),
  });
}

/** A new charter. */
export function makeCharter(parts: CharterParts, stamp: Stamp): Charter {
  return { ...newEnvelope('charter', stamp), madeAt: stamp.at, ...parts };
}

/** The charter with new parts; the page as it was until `today` stays beside it. */
export function changeCharter(charter: Charter, parts: CharterParts, today: Day, at: Instant): Charter {
  const { kind, id, rev, changedAt, madeAt } = revised(charter, at);
  const before = { ...charterPartsOf(charter), until: today };
  const versions = [...(charter.versions ?? []), before].slice(-MOST_VERSIONS);
  return { kind, id, rev, changedAt, madeAt, ...parts, versions };
}

/** What a charter says now. */
export function charterPartsOf(charter: Charter): CharterParts {
  const { kind, id, rev, changedAt, madeAt, versions, ...parts } = charter;
  return parts;
}

/** The charter in force: of several, as two merged ledgers may have, the one written first. */
export function charterIn(charters: readonly Charter[]): Charter | undefined {
  return charters.toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))[0];
}

function said(typed: string): string | undefined {
  return typed.trim() === '' ? undefined : typed.trim();
}
