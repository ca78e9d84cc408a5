import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { canBeNoted } from '#domain/boundaries/holding.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Parts } from '#ui/Parts.tsx';
import { Patch } from '#ui/Patch.tsx';
import { Section } from '#ui/Section.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { leaveBoundary } from './actions.ts';
import { BoundaryAbsent } from './BoundaryAbsent.tsx';
import { Endings } from './Endings.tsx';
import { originOf } from './origin.ts';
import { type BoundaryView, watchBoundary } from './queries.ts';

/** One boundary whole: its words, when it is looked at again, how it went, and how it read before. */
export function BoundaryScreen({ params }: ScreenProps) {
  const say = words('boundaries');
  const id = params['id'] ?? '';
  const view = useLive<BoundaryView | 'absent'>((emit) => watchBoundary(id, emit), [id]);
  if (view === 'absent') return <BoundaryAbsent />;
  if (view === undefined) {
    return (
      <Page>
        <Waiting>{say.waiting}</Waiting>
      </Page>
    );
  }
  const { boundary, isToLookAt } = view;
  return (
    <Page>
      <PageHead title={<span class="own">{boundary.words}</span>}>
        <p class="soft">{originOf(view)}</p>
        <Button small href={linkTo(`boundaries/${boundary.id}/change`)}>
          {say.page.change}
        </Button>
      </PageHead>
      {isToLookAt && <LookAgain view={view} />}
      <Facts facts={factsOf(view)} />
      {boundary.categories.includes('intimacy') && <Notice look="tint">{say.form.intimacy}</Notice>}
      <Log view={view} />
      <Versions view={view} />
      <Endings key={boundary.rev} boundary={boundary} hasEnded={view.standing === 'ended'} />
    </Page>
  );
}

function LookAgain({ view: { boundary } }: { readonly view: BoundaryView }) {
  const { look } = words('boundaries');
  return (
    <Notice
      look="tint"
      icon="clock"
      title={look.title}
      actions={
        <>
          <Button small onClick={() => void leaveBoundary(boundary)}>
            {look.asIs}
          </Button>
          <Button small href={linkTo(`boundaries/${boundary.id}/change`)}>
            {look.change}
          </Button>
        </>
      }
    >
      {look.text}
    </Notice>
  );
}

function factsOf({ boundary }: BoundaryView) {
  const { page, categories } = words('boundaries');
  const { consequence, reason, startsOn, reviewOn, endsOn, closedOn, closing } = boundary;
  const ended = closedOn && [dayInWords(closedOn, 'long'), closing].filter(Boolean).join('. ');
  const own = (text: string | undefined) => text && <span class="own">{text}</span>;
  return [
    { term: page.consequence, detail: own(consequence) },
    { term: page.reason, detail: own(reason) },
    { term: page.categories, detail: page.about(boundary.categories.map((one) => categories[one])) },
    { term: page.begins, detail: dayInWords(startsOn, 'long') },
    { term: page.looks, detail: closedOn === undefined && reviewOn && dayInWords(reviewOn, 'long') },
    { term: page.ends, detail: closedOn === undefined && endsOn && dayInWords(endsOn, 'long') },
    { term: page.ended, detail: ended },
  ].filter(({ detail }) => Boolean(detail));
}

function Log({ view: { boundary, marks, today } }: { readonly view: BoundaryView }) {
  const { page, mark: say } = words('boundaries');
  const isOpen = canBeNoted(boundary, today);
  if (!isOpen && marks.length === 0) return null;
  const talk = marks.some(({ state }) => state !== 'respected');
  const parts = marks.map((mark) => ({
    id: mark.id,
    title: `${dayInWords(mark.on, 'short')}, ${say.states[mark.state].title.toLowerCase()}`,
    detail: mark.line && <span class="own">{mark.line}</span>,
    href: linkTo(`boundaries/${boundary.id}/mark/${mark.id}`),
  }));
  return (
    <Section title={page.log}>
      {marks.length === 0 ? <p class="small soft">{page.noLog}</p> : <Parts parts={parts} />}
      <div class="row">
        {isOpen && (
          <Button small href={linkTo(`boundaries/${boundary.id}/mark`)}>
            {page.note}
          </Button>
        )}
        {talk && (
          <Button small href={linkTo(`boundaries/${boundary.id}/talk`)}>
            {page.talk}
          </Button>
        )}
      </div>
    </Section>
  );
}

function Versions({ view: { boundary } }: { readonly view: BoundaryView }) {
  const { page, whose } = words('boundaries');
  const versions = (boundary.versions ?? []).toReversed();
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={page.versions}>
      {versions.map((version, place) => (
        <Patch
          key={`${version.until}-${place}`}
          flat
          own
          eyebrow={`${whose(version.sort, version.owner)} ${page.versionUntil(dayInWords(version.until, 'long'))}`}
          title={version.words}
        >
          <p class="small">{version.why ?? page.noWhy}</p>
        </Patch>
      ))}
    </Disclosure>
  );
}
