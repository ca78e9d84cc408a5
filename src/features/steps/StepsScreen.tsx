import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { SideBySide } from '#ui/frame/SideBySide.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { nameOf } from './ladder-name.ts';
import { type LadderView, type StepsView, watchSteps } from './queries.ts';

/** The ladders by area: which step is open, and nothing of how far. */
export function StepsScreen() {
  const say = words('steps');
  const shell = words('shell');
  const view = useLive(watchSteps, []);
  return (
    <Page wide>
      <div class="row row--apart">
        <PageHead title={say.title} lead={say.lead} />
        <Button small icon="plus" href={linkTo('steps/new')}>
          {say.add}
        </Button>
      </div>
      <SideBySide label={shell.kindsLabel} places={shell.kinds} current="steps" linkTo={linkTo} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Lists view={view} />}
    </Page>
  );
}

function Lists({ view: { open, putAway } }: { readonly view: StepsView }) {
  const say = words('steps');
  const parts = putAway.map(({ ladder }) => ({
    id: ladder.id,
    title: <span class="own">{nameOf(ladder)}</span>,
    detail: ladder.closedOn && say.list.since(dayInWords(ladder.closedOn, 'long')),
    href: linkTo(`steps/${ladder.id}`),
  }));
  return (
    <div class="col col--tight measure">
      {open.length === 0 && <NoSteps />}
      {open.map((view) => (
        <LadderCard key={view.ladder.id} view={view} />
      ))}
      {putAway.length > 0 && (
        <Disclosure summary={say.list.putAway}>
          <Parts parts={parts} />
        </Disclosure>
      )}
    </div>
  );
}

function NoSteps() {
  const { empty } = words('steps');
  return (
    <Empty
      title={empty.title}
      actions={
        <Pair>
          <Button small href={linkTo('boundaries')}>
            {empty.read}
          </Button>
          <Button small look="go" href={linkTo('steps/new')}>
            {empty.make}
          </Button>
        </Pair>
      }
    >
      {empty.text}
    </Empty>
  );
}

function LadderCard({ view: { ladder, around, isToLookAt, suggested } }: { readonly view: LadderView }) {
  const say = words('steps');
  return (
    <Patch own eyebrow={ladder.name === undefined ? undefined : say.areas[ladder.area]} title={nameOf(ladder)}>
      {around.open ? (
        <p>
          <span class="small soft">{say.list.open}: </span>
          <span class="own">{around.open.words}</span>
        </p>
      ) : (
        <p class="small soft">{say.list.none}</p>
      )}
      {suggested && <p class="small soft">{say.suggestion.title}</p>}
      {isToLookAt && <p class="small soft">{say.look.title}</p>}
      <Pair>
        <Button small href={linkTo(`steps/${ladder.id}`)} label={say.list.moreOf(nameOf(ladder))}>
          {say.list.more}
        </Button>
        <Button small href={linkTo(`steps/${ladder.id}/try`)}>
          {say.page.note}
        </Button>
      </Pair>
    </Patch>
  );
}
