import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { leaveLadder, stepTo } from './actions.ts';
import { LadderEnd } from './LadderEnd.tsx';
import { nameOf } from './ladder-name.ts';
import { type LadderView, watchLadder } from './queries.ts';
import { RungList } from './RungList.tsx';
import { StepsAbsent } from './StepsAbsent.tsx';

/** One ladder whole: its steps, the one that is open, and how each try was. */
export function LadderScreen({ params }: ScreenProps) {
  const say = words('steps');
  const id = params['id'] ?? '';
  const view = useLive<LadderView | 'absent'>((emit) => watchLadder(id, emit), [id]);
  if (view === 'absent') return <StepsAbsent />;
  if (view === undefined) {
    return (
      <Page>
        <Waiting>{say.waiting}</Waiting>
      </Page>
    );
  }
  const { ladder, suggested, isToLookAt } = view;
  const isOpen = ladder.closedOn === undefined;
  return (
    <Page>
      <PageHead eyebrow={ladder.name && say.areas[ladder.area]} title={<span class="own">{nameOf(ladder)}</span>}>
        <p class="soft">
          {say.page.agreed((ladder.agreed ?? []).includes('me'), (ladder.agreed ?? []).includes('partner'))}
        </p>
        <Button small href={linkTo(`steps/${ladder.id}/change`)}>
          {say.page.change}
        </Button>
      </PageHead>
      {isToLookAt && (
        <Notice
          look="tint"
          icon="clock"
          title={say.look.title}
          actions={
            <Button small onClick={() => void leaveLadder(ladder)}>
              {say.look.asIs}
            </Button>
          }
        >
          {say.look.text}
        </Notice>
      )}
      {ladder.area === 'touch' || ladder.area === 'sleeping' ? <Notice look="tint">{say.page.touch}</Notice> : null}
      {suggested && isOpen && (
        <Notice
          look="tint"
          title={say.suggestion.title}
          actions={
            <Button small onClick={() => void stepTo(ladder, suggested.nth)}>
              {say.page.up}
            </Button>
          }
        >
          {say.suggestion.text(suggested.words)}
        </Notice>
      )}
      <Section title={say.page.rungs}>
        <RungList view={view} />
      </Section>
      <Facts facts={factsOf(view)} />
      <Tries view={view} />
      <LadderEnd view={view} />
    </Page>
  );
}

function factsOf({ ladder }: LadderView) {
  const { page } = words('steps');
  const stop = ladder.stop === undefined ? page.noStop : <span class="own">{ladder.stop}</span>;
  const facts = [{ term: page.stop, detail: stop }];
  if (ladder.lookOn === undefined || ladder.closedOn !== undefined) return facts;
  return [...facts, { term: page.looks, detail: dayInWords(ladder.lookOn, 'long') }];
}

function Tries({ view: { ladder, tries } }: { readonly view: LadderView }) {
  const say = words('steps');
  const parts = tries.map((one) => ({
    id: one.id,
    title: `${dayInWords(one.on, 'short')}, ${say.outcomes[one.outcome].title.toLowerCase()}`,
    detail: <span class="own">{[one.words, one.line].filter(Boolean).join('\n')}</span>,
    href: linkTo(`steps/${ladder.id}/try/${one.id}`),
  }));
  return (
    <Section title={say.page.tries}>
      {tries.length === 0 ? <p class="small soft">{say.page.noTries}</p> : <Parts parts={parts} />}
      <div>
        <Button small href={linkTo(`steps/${ladder.id}/try`)}>
          {say.page.note}
        </Button>
      </div>
    </Section>
  );
}
