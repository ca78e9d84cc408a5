import { words } from '#content/catalogue.ts';
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
import { originOf } from './origin.ts';
import { type BoundariesView, type BoundaryView, watchBoundaries } from './queries.ts';

/** What holds, by what it is; what is to be looked at again; what has ended. */
export function BoundariesScreen() {
  const say = words('boundaries');
  const shell = words('shell');
  const view = useLive(watchBoundaries, []);
  return (
    <Page wide>
      <div class="row row--apart">
        <PageHead title={say.title} lead={say.lead} />
        <Button small icon="plus" href={linkTo('boundaries/new')}>
          {say.add}
        </Button>
      </div>
      <SideBySide label={shell.kindsLabel} places={shell.kinds} current="boundaries" linkTo={linkTo} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Lists view={view} />}
    </Page>
  );
}

function Lists({ view }: { readonly view: BoundariesView }) {
  const say = words('boundaries');
  const isToLookAt = view.open.some(({ views }) => views.some((one) => one.isToLookAt));
  return (
    <div class="split split--even">
      <div class="col col--tight">
        {isToLookAt && (
          <Notice look="tint" icon="clock" title={say.list.lookAgain.title}>
            {say.list.lookAgain.text}
          </Notice>
        )}
        {view.open.length === 0 && <NoBoundaries />}
        {view.open.map(({ sort, views }) => (
          <Section key={sort} title={say.sorts[sort].many}>
            {views.map((one) => (
              <BoundaryCard key={one.boundary.id} view={one} />
            ))}
          </Section>
        ))}
        {view.ended.length > 0 && <Ended views={view.ended} />}
      </div>
      <aside class="col aside">
        <Patch flat title={say.list.charter}>
          <p class="small soft">{say.list.charterLine}</p>
          <Button small href={linkTo('charter')}>
            {say.list.charter}
          </Button>
        </Patch>
      </aside>
    </div>
  );
}

function NoBoundaries() {
  const { empty } = words('boundaries');
  return (
    <Empty
      title={empty.title}
      actions={
        <Pair>
          <Button small href={linkTo('help')}>
            {empty.help}
          </Button>
          <Button small look="go" href={linkTo('boundaries/new')}>
            {empty.make}
          </Button>
        </Pair>
      }
    >
      {empty.text}
    </Empty>
  );
}

function BoundaryCard({ view }: { readonly view: BoundaryView }) {
  const say = words('boundaries');
  const { boundary, isToLookAt } = view;
  return (
    <Patch own level={3} flat={boundary.sort === 'offer'} eyebrow={originOf(view)} title={boundary.words}>
      {boundary.consequence !== undefined && (
        <p class="small">
          {say.page.consequence} <span class="own">{boundary.consequence}</span>
        </p>
      )}
      {isToLookAt && <p class="small soft">{say.look.title}</p>}
      <p class="small">
        <a href={linkTo(`boundaries/${boundary.id}`)} aria-label={say.list.moreOf(boundary.words)}>
          {say.list.more}
        </a>
      </p>
    </Patch>
  );
}

function Ended({ views }: { readonly views: readonly BoundaryView[] }) {
  const say = words('boundaries');
  const parts = views.map((view) => ({
    id: view.boundary.id,
    title: <span class="own">{view.boundary.words}</span>,
    detail: originOf(view),
    href: linkTo(`boundaries/${view.boundary.id}`),
  }));
  return (
    <Disclosure summary={say.list.endedOnes}>
      <Parts parts={parts} />
    </Disclosure>
  );
}
