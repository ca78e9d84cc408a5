import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Day } from '#domain/kernel/day.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { HappeningPart } from './change/HappeningPart.tsx';
import { VersionList } from './change/VersionList.tsx';
import { PromiseCount } from './count/PromiseCount.tsx';
import { SmallerNotice } from './count/SmallerNotice.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { OccasionList } from './outcome/OccasionList.tsx';
import { PromiseAbsent } from './PromiseAbsent.tsx';
import { originOf } from './PromiseCard.tsx';
import { type PromiseView, watchPromise } from './queries.ts';

/** One promise whole: its words, its days, its plan, and how it read before. */
export function PromiseScreen({ params }: ScreenProps) {
  const id = params['id'] ?? '';
  const view = useLive<PromiseView | 'absent'>((emit) => watchPromise(id, emit), [id]);
  if (view === 'absent') return <PromiseAbsent />;
  if (view === undefined) {
    return (
      <Page>
        <Waiting>{words('promises').waiting}</Waiting>
      </Page>
    );
  }
  return <PromiseDetail view={view} />;
}

function PromiseDetail({ view }: { readonly view: PromiseView }) {
  const say = words('promises');
  const { pledge, outcomes, today } = view;
  const counted = pledge.size !== 'standing';
  const [noted, setNoted] = useState<Day | undefined>(undefined);
  return (
    <Page>
      <PageHead title={<span class="own">{pledge.act}</span>}>
        <p class="soft">{originOf(view)}</p>
        <Button small href={linkTo(`promises/${pledge.id}/change`)}>
          {say.changeIt}
        </Button>
      </PageHead>
      {counted && (
        <Patch>
          <PromiseCount standing={view.standing} partner={view.names.person} />
          <SmallerNotice view={view} />
        </Patch>
      )}
      <Facts facts={factsOf(view)} />
      {pledge.plan && (
        <Patch flat title={say.page.plan}>
          <Facts facts={planOf(pledge.plan)} />
        </Patch>
      )}
      {(counted || outcomes.length > 0) && <OccasionList view={view} onNote={setNoted} />}
      {!counted && <HappeningPart pledge={pledge} today={today} />}
      <VersionList view={view} />
      {noted && (
        <OutcomeSheet
          pledge={pledge}
          outcomes={outcomes}
          marks={view.marks}
          partner={view.names.person}
          days={[noted]}
          today={today}
          withoutPage
          onClose={() => setNoted(undefined)}
        />
      )}
    </Page>
  );
}

function factsOf({ pledge, madeOn, names }: PromiseView) {
  const say = words('promises');
  const ended = pledge.closedOn && dayInWords(pledge.closedOn, 'long');
  return stated([
    { term: say.page.made, detail: dayInWords(madeOn, 'long') },
    {
      term: pledge.ending === 'released' ? say.page.released : say.page.ended,
      detail: [ended, pledge.closing].filter(Boolean).join('. '),
    },
    { term: say.page.size, detail: say.form.sizes[pledge.size].title },
    { term: say.page.area, detail: pledge.area && say.form.areas[pledge.area] },
    { term: say.page.person, detail: names.person },
    { term: say.page.breach, detail: names.breach?.name },
    { term: say.page.supports, detail: names.supports?.act },
    { term: say.page.review, detail: pledge.reviewOn && dayInWords(pledge.reviewOn, 'long') },
    { term: say.page.wish, detail: pledge.wish },
    {
      term: say.page.confidence,
      detail: pledge.confidence === undefined ? '' : say.page.confidenceOf(pledge.confidence),
    },
  ]);
}

function planOf(plan: NonNullable<PromiseView['pledge']['plan']>) {
  const say = words('promises').page;
  return stated([
    { term: say.cue, detail: plan.cue },
    { term: say.obstacle, detail: plan.obstacle },
    { term: say.fallback, detail: plan.fallback },
    { term: say.sign, detail: plan.sign },
  ]);
}

function stated(facts: readonly { readonly term: string; readonly detail: string | undefined }[]) {
  return facts.filter((fact) => fact.detail !== undefined && fact.detail !== '');
}
