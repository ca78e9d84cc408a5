import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { daysToMark } from '#domain/promises/recording.ts';
import { MOST_ACTIVE } from '#domain/promises/smaller-steps.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { SideBySide } from '#ui/frame/SideBySide.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Section } from '#ui/Section.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { AreaCounts } from './count/AreaCounts.tsx';
import { StitchLegend } from './count/StitchLegend.tsx';
import { MoreLink } from './MoreLink.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { type PromisesView, type PromiseView, watchPromises } from './queries.ts';

export function PromisesScreen() {
  const say = words('promises');
  const shell = words('shell');
  const view = useLive(watchPromises, []);
  return (
    <Page wide>
      <div class="row row--apart">
        <PageHead title={say.title} lead={say.lead(view?.active ?? 0)} />
        <Button small icon="plus" href={linkTo('promises/new')}>
          {say.newPromise}
        </Button>
      </div>
      <SideBySide label={shell.kindsLabel} places={shell.kinds} current="promises" linkTo={linkTo} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Lists view={view} />}
    </Page>
  );
}

function Lists({ view }: { readonly view: PromisesView }) {
  const say = words('promises');
  const [noted, setNoted] = useState<PromiseView | undefined>(undefined);
  if (view.open.length + view.hurtSide.length + view.resting.length + view.standing.length + view.ended.length === 0)
    return <NoPromises />;
  return (
    <div class="split split--even">
      <div class="col col--tight">
        {view.active > MOST_ACTIVE && <Notice title={say.manyActive.title}>{say.manyActive.text}</Notice>}
        {view.open.length > 1 && (
          <p class="small">
            <a href={linkTo('promises/week')}>{say.list.week}</a>
          </p>
        )}
        {view.open.map((one) => (
          <PromiseCard key={one.pledge.id} view={one} onNote={() => setNoted(one)} />
        ))}
        {view.hurtSide.length > 0 && (
          <Section title={say.list.hurtSide}>
            <p class="small soft">{say.list.hurtSideMeans}</p>
            {view.hurtSide.map((one) => (
              <PromiseCard key={one.pledge.id} view={one} onNote={() => setNoted(one)} />
            ))}
          </Section>
        )}
        {view.resting.length > 0 && (
          <Section title={say.list.resting}>
            {view.resting.map((one) => (
              <PromiseCard key={one.pledge.id} view={one} onNote={() => setNoted(one)} />
            ))}
          </Section>
        )}
        {view.standing.length > 0 && (
          <Section title={say.list.standing}>
            {view.standing.map((one) => (
              <Commitment key={one.pledge.id} view={one} />
            ))}
          </Section>
        )}
        {view.ended.length > 0 && <Ended views={view.ended} />}
      </div>
      <aside class="col aside">
        <AreaCounts areas={view.areas} />
        <StitchLegend />
        <p class="small">
          <a href={linkTo('promises/calendar')}>{say.list.calendar}</a>
        </p>
      </aside>
      {noted && (
        <OutcomeSheet
          pledge={noted.pledge}
          outcomes={noted.outcomes}
          marks={noted.marks}
          partner={noted.names.person}
          days={daysToMark(noted.pledge, noted.outcomes, noted.today)}
          today={noted.today}
          onClose={() => setNoted(undefined)}
        />
      )}
    </div>
  );
}

function NoPromises() {
  const say = words('promises');
  return (
    <Empty
      title={say.empty.title}
      actions={
        <Pair>
          <Button small href={linkTo('learn/bt1-6')}>
            {say.empty.read}
          </Button>
          <Button small look="go" href={linkTo('promises/new')}>
            {say.empty.make}
          </Button>
        </Pair>
      }
    >
      {say.empty.text}
    </Empty>
  );
}

function Commitment({ view }: { readonly view: PromiseView }) {
  const say = words('promises');
  return (
    <Patch flat own level={3} title={view.pledge.act}>
      <p class="small soft">
        {say.askedBy[view.pledge.asked](view.names.person)} {say.list.since(dayInWords(view.madeOn, 'long'))}
      </p>
      {view.pledge.notice !== undefined && <p class="own">{view.pledge.notice}</p>}
      <MoreLink pledge={view.pledge} />
      <Button small href={linkTo(`promises/${view.pledge.id}/change`)}>
        {say.changeIt}
      </Button>
    </Patch>
  );
}

function Ended({ views }: { readonly views: readonly PromiseView[] }) {
  const say = words('promises');
  const parts = views.map(({ pledge, standing }) => ({
    id: pledge.id,
    title: <span class="own">{pledge.act}</span>,
    detail: [
      pledge.closedOn === undefined ? say.list.noNext : say.list.endedOn(dayInWords(pledge.closedOn, 'long')),
      standing.said !== undefined && say.kept(standing.kept, standing.decided),
    ]
      .filter(Boolean)
      .join(' '),
    href: linkTo(`promises/${pledge.id}`),
  }));
  return (
    <Disclosure summary={say.list.endedSince(views.length)}>
      <Parts parts={parts} />
    </Disclosure>
  );
}
