import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { CHARTER_PARTS, type Charter, type CharterParts } from '#domain/boundaries/charter.ts';
import { goInstead, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteCharter } from '../actions.ts';
import { type CharterView, watchCharter } from '../queries.ts';

/** The charter as one page. */
export function CharterScreen() {
  const say = words('boundaries');
  const view = useLive(watchCharter, []);
  return (
    <Page>
      <PageHead title={say.charter.title} lead={say.charter.lead} />
      {view === undefined && <Waiting>{say.waiting}</Waiting>}
      {view && (view.charter ? <Written view={view} charter={view.charter} /> : <Unwritten />)}
    </Page>
  );
}

function Unwritten() {
  const { charter: say } = words('boundaries');
  return (
    <>
      <Notice look="tint">{say.order}</Notice>
      <Empty
        title={say.empty.title}
        actions={
          <Button small look="go" href={linkTo('charter/write')}>
            {say.empty.write}
          </Button>
        }
      >
        {say.empty.text}
      </Empty>
    </>
  );
}

function Written({ view, charter }: { readonly view: CharterView; readonly charter: Charter }) {
  const { charter: say, ...all } = words('boundaries');
  const { reviewOn, agreed, versions = [] } = charter;
  const remove = async () => {
    if (await deleteCharter(charter)) goInstead('charter');
  };
  return (
    <>
      {reviewOn !== undefined && reviewOn <= view.today && (
        <Notice look="tint" icon="clock">
          {say.lookAgain}
        </Notice>
      )}
      <Patch>
        <CharterText parts={charter} />
        <p class="small soft">
          {all.agreedBy(agreed ?? [])} {reviewOn && `${say.look} ${dayInWords(reviewOn, 'long')}.`}
        </p>
      </Patch>
      <Pair>
        <Button href={linkTo('charter/write')}>{say.change}</Button>
        <Button onClick={() => globalThis.print()}>{all.print}</Button>
      </Pair>
      {versions.length > 0 && (
        <Disclosure summary={say.versions}>
          {versions.toReversed().map((version, place) => (
            <Patch
              key={`${version.until}-${place}`}
              flat
              eyebrow={all.page.versionUntil(dayInWords(version.until, 'long'))}
            >
              <CharterText parts={version} />
            </Patch>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={say.delete}>
        <p class="small soft no-print">{say.deleteText}</p>
        <Button small onClick={() => void remove()}>
          {say.delete}
        </Button>
      </Disclosure>
    </>
  );
}

function CharterText({ parts }: { readonly parts: CharterParts }) {
  const { charter: say } = words('boundaries');
  return (
    <>
      {CHARTER_PARTS.filter((part) => parts[part] !== undefined).map((part) => (
        <div key={part} class="tight">
          <h2>{say.parts[part]}</h2>
          <p class="own">{parts[part]}</p>
        </div>
      ))}
    </>
  );
}
