import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { BoundaryAbsent } from './BoundaryAbsent.tsx';
import { type BoundaryView, watchBoundary } from './queries.ts';

/** What a crossing leads to: a card for a talk, with the words that were written down. */
export function TalkScreen({ params }: ScreenProps) {
  const say = words('boundaries');
  const id = params['id'] ?? '';
  const view = useLive<BoundaryView | 'absent'>((emit) => watchBoundary(id, emit), [id]);
  if (view === 'absent') return <BoundaryAbsent />;
  return (
    <Page>
      <PageHead title={say.talk.title} lead={say.talk.lead} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <TalkCard view={view} />}
    </Page>
  );
}

function TalkCard({ view: { boundary, marks } }: { readonly view: BoundaryView }) {
  const say = words('boundaries');
  const noted = marks.find(({ state }) => state !== 'respected');
  return (
    <>
      <Patch own eyebrow={say.talk.written} title={boundary.words}>
        {boundary.reason !== undefined && <p class="own">{boundary.reason}</p>}
        {boundary.consequence !== undefined && (
          <p class="small">
            {say.page.consequence} <span class="own">{boundary.consequence}</span>
          </p>
        )}
        {noted?.line !== undefined && (
          <p class="small">
            {say.talk.happened(dayInWords(noted.on, 'long'))}: <span class="own">{noted.line}</span>
          </p>
        )}
      </Patch>
      <ol class="thread">
        {say.talk.steps.map(({ title, text }) => (
          <li key={title}>
            <p class="own-title">{title}</p>
            <p class="small soft">{text}</p>
          </li>
        ))}
      </ol>
      <Notice
        actions={
          <Button small href={linkTo('help')}>
            {say.talk.help}
          </Button>
        }
      >
        {say.talk.fear}
      </Notice>
      <Pair>
        <Button href={linkTo(`boundaries/${boundary.id}`)}>{say.talk.done}</Button>
        <Button onClick={() => globalThis.print()}>{say.print}</Button>
      </Pair>
    </>
  );
}
