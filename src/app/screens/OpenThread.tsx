import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Draft, DraftContent } from '#domain/drafts/draft.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Ledger } from '#domain/ledger.ts';
import type { HardDate } from '#domain/setbacks/setback.ts';
import { boundariesToLookAt } from '#features/boundaries/look-again-queries.ts';
import { type OpenThing, openToday } from '#features/promises/open-today-queries.ts';
import { hardDatesToday } from '#features/setbacks/hard-date-queries.ts';
import { stepsToLookAt } from '#features/steps/look-again-queries.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Thread, type ThreadItem } from '#ui/Thread.tsx';
import { Later } from '../Later.tsx';
import { discretion } from '../state.ts';

interface OpenThreadProps {
  readonly ledger: Ledger;
  readonly day: Day;
}

/** Where a draft goes on; an outcome goes on from its promise. */
const placeOfDraft: { readonly [F in DraftContent['form']]: (draft: Draft) => string | undefined } = {
  'check-in': ({ target }) => (target === undefined ? 'check-in' : `check-in/${target}`),
  reflection: ({ id, target }) => (target === undefined ? `write/draft/${id}` : `write/${target}`),
  pledge: ({ target }) => (target === undefined ? 'promises/new' : `promises/${target}/change`),
  outcome: () => undefined,
  week: () => 'promises/week',
  review: ({ target, content }) =>
    target === undefined && content.form === 'review'
      ? `look-back/reviews/new/${content.span}`
      : `look-back/reviews/${target}/edit`,
  boundary: ({ target }) => (target === undefined ? 'boundaries/new' : `boundaries/${target}/change`),
  'boundary-mark': ({ target }) => `boundaries/${target}/mark`,
  charter: () => 'charter/write',
  ladder: ({ target }) => (target === undefined ? 'steps/new' : `steps/${target}/change`),
  step: ({ target }) => `steps/${target}/try`,
  'change-plan': () => 'change/plan',
  milestone: ({ target }) => `change/sign/${target ?? 'new'}`,
  ruler: ({ target }) => `change/ruler/${target ?? 'new'}`,
  setback: ({ target }) => (target === undefined ? 'setbacks/new' : `setbacks/${target}/change`),
  grounding: ({ target }) => `setbacks/grounding/${target ?? 'new'}`,
  'stand-by': () => 'setbacks/card/stand-by',
  slip: () => 'setbacks/card/slip',
  'hard-date': ({ target }) => `setbacks/date/${target ?? 'new'}`,
  person: ({ target }) => `settings/people/person/${target ?? 'new'}`,
  breach: ({ target }) => `settings/people/breach/${target ?? 'new'}`,
  contact: ({ target }) => `help/numbers/${target ?? 'new'}`,
};

/** The things of the day in order. Nothing is late, and nothing is counted. */
export function OpenThread({ ledger, day }: OpenThreadProps) {
  const { open: say } = words('today');
  const [asked, setAsked] = useState<string>();
  const things = openToday(ledger, day);
  const items = [
    ...hardDatesToday(ledger, day).map(hardDateItem),
    ...things.map((thing) => itemOf(thing, day, setAsked)),
    ...lookAgainItems(ledger, day),
    ...ledger.draft.flatMap(draftItem),
  ];
  const thing = things.find(({ pledge }) => pledge.id === asked);
  return (
    <Section title={say.title}>
      {items.length > 0 ? (
        <Thread items={items} />
      ) : (
        <>
          <p class="soft">{say.nothing}</p>
          <Button small href={linkTo('promises/new')}>
            {say.makePromise}
          </Button>
        </>
      )}
      {thing && <HowItWent thing={thing} day={day} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function itemOf({ pledge, days }: OpenThing, day: Day, ask: (id: string) => void): ThreadItem {
  const { open: say } = words('today');
  return {
    id: pledge.id,
    when: say.since(days, day),
    title: ownWords(pledge.act, words('today').quiet.promise),
    body: (
      <Button small onClick={() => ask(pledge.id)}>
        {say.howItWent}
      </Button>
    ),
  };
}

/** What a person wrote, or, with quiet words, only what it is. */
function ownWords(written: string, kind: string): string {
  return discretion.value.quietWords ? kind : written;
}

function hardDateItem({ id, name, plan }: HardDate): ThreadItem {
  const { hardDate: say } = words('today');
  const quiet = discretion.value.quietWords || plan === undefined;
  return {
    id,
    when: say.when,
    title: ownWords(name, say.quiet),
    body: quiet ? undefined : <p class="small own">{plan}</p>,
  };
}

function lookAgainItems(ledger: Ledger, day: Day): readonly ThreadItem[] {
  const { lookAgain: say } = words('today');
  const boundaries = boundariesToLookAt(ledger, day).map((it) => ({
    ...it,
    title: ownWords(it.words ?? say.charter, say.boundary),
  }));
  const ladders = stepsToLookAt(ledger, day).map((it) => ({
    ...it,
    title: ownWords(it.name ?? say.ladder, say.ladder),
  }));
  return [...boundaries, ...ladders].map(({ id, path, title }) => ({
    id,
    when: say.when,
    title,
    body: (
      <Button small href={linkTo(path)}>
        {say.look}
      </Button>
    ),
  }));
}

function draftItem(draft: Draft): readonly ThreadItem[] {
  const { draft: say } = words('today');
  const path = placeOfDraft[draft.content.form](draft);
  if (path === undefined) return [];
  const goOn = (
    <Button small href={linkTo(path)}>
      {say.goOn}
    </Button>
  );
  return [{ id: draft.id, when: say.when, title: say.forms[draft.content.form], body: goOn }];
}

interface HowItWentProps {
  readonly thing: OpenThing;
  readonly day: Day;
  readonly onClose: () => void;
}

function HowItWent({ thing, day, onClose }: HowItWentProps) {
  return (
    <Later name="outcome" load={() => import('#features/promises/OutcomeSheet.tsx')} sections={['promises']}>
      {({ OutcomeSheet }) => <OutcomeSheet {...thing} today={day} onClose={onClose} />}
    </Later>
  );
}
