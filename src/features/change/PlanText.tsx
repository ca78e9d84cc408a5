import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Cause, ChangePlan, PlanParts } from '#domain/promises/change/plan.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { deleteEntry } from './actions.ts';

/** The plan to read, to print, and how it read before. */
export function PlanText({ plan }: { readonly plan: ChangePlan }) {
  const say = words('change');
  return (
    <>
      <Parts parts={plan} />
      <Pair>
        <Button href={linkTo('change/plan')}>{say.plan.change}</Button>
        <Button onClick={() => globalThis.print()}>{say.print}</Button>
      </Pair>
      {(plan.versions ?? []).length > 0 && (
        <Disclosure summary={say.plan.versions}>
          {(plan.versions ?? []).toReversed().map((version, place) => (
            <div key={`${version.until}-${place}`} class="stack">
              <p class="patch__eyebrow">{say.plan.versionUntil(dayInWords(version.until, 'long'))}</p>
              <Parts parts={version} />
            </div>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={say.plan.delete}>
        <p class="small soft no-print">{say.plan.deleteText}</p>
        <Button small onClick={() => void deleteEntry(plan)}>
          {say.plan.delete}
        </Button>
      </Disclosure>
    </>
  );
}

function Parts({ parts }: { readonly parts: PlanParts }) {
  const { plan: say, choosers } = words('change');
  return (
    <>
      {parts.causes.map((cause, place) => (
        <CauseText key={place} cause={cause} />
      ))}
      {parts.signs.length > 0 && (
        <Patch flat title={say.signs}>
          <ul class="tight">
            {parts.signs.map((sign, place) => (
              <li key={place} class="own">
                {sign}
              </li>
            ))}
          </ul>
        </Patch>
      )}
      {parts.supporters.length > 0 && (
        <Patch flat title={say.supporters}>
          <Facts
            facts={parts.supporters.map(({ name, how }) => ({ term: name, detail: <span class="own">{how}</span> }))}
          />
        </Patch>
      )}
      {parts.help !== undefined && (
        <Patch flat title={say.help}>
          <p class="own">{parts.help}</p>
          {parts.chosenBy && (
            <p class="small">
              {say.chosenBy}: {choosers[parts.chosenBy]}.
            </p>
          )}
          <p class="small soft">{say.attendance}</p>
        </Patch>
      )}
    </>
  );
}

function CauseText({ cause }: { readonly cause: Cause }) {
  const { plan: say, causeSorts } = words('change');
  const facts = [
    { term: say.act, detail: cause.act },
    { term: say.obstacle, detail: cause.obstacle },
    { term: say.fallback, detail: cause.fallback },
  ].filter(({ detail }) => detail !== undefined);
  return (
    <Patch own eyebrow={causeSorts[cause.sort]} title={cause.words}>
      {facts.length > 0 && (
        <Facts facts={facts.map(({ term, detail }) => ({ term, detail: <span class="own">{detail}</span> }))} />
      )}
    </Patch>
  );
}
