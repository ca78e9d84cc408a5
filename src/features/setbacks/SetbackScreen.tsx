import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { goInstead, linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Patch } from '#ui/Patch.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { deleteEntry } from './actions.ts';
import { NewBreach } from './NewBreach.tsx';
import { type SetbackView, watchSetback } from './queries.ts';
import { SetbackAbsent } from './SetbackAbsent.tsx';
import { nameOfKey } from './way-names.ts';

/** One note to read, called by its own name. */
export function SetbackScreen({ params }: ScreenProps) {
  const say = words('setbacks');
  const id = params['id'] ?? '';
  const view = useLive<SetbackView | 'absent'>((emit) => watchSetback(id, emit), [id]);
  if (view === 'absent') return <SetbackAbsent />;
  if (view === undefined) {
    return (
      <Page>
        <Waiting>{say.waiting}</Waiting>
      </Page>
    );
  }
  const { setback, isSecond } = view;
  const remove = async () => {
    if (await deleteEntry(setback)) goInstead('setbacks');
  };
  return (
    <Page>
      <PageHead eyebrow={say.page.on(dayInWords(setback.on))} title={say.sorts[setback.sort].once}>
        <p class="soft">{say.sorts[setback.sort].lead}</p>
        <Button small href={linkTo(`setbacks/${setback.id}/change`)}>
          {say.page.change}
        </Button>
      </PageHead>
      {setback.sort === 'deception' && <NewBreach isSecond={isSecond} />}
      {setback.words !== undefined && (
        <Patch>
          <p class="own">{setback.words}</p>
        </Patch>
      )}
      <Facts facts={factsOf(view)} />
      <Disclosure summary={say.page.delete}>
        <p class="small soft no-print">{say.page.deleteLine}</p>
        <Button small onClick={() => void remove()}>
          {say.page.delete}
        </Button>
      </Disclosure>
    </Page>
  );
}

function factsOf({ setback, groundings }: SetbackView) {
  const { page, form } = words('setbacks');
  const { before, after, minutes, company, told } = setback;
  const own = (text: string | undefined) => text && <span class="own">{text}</span>;
  const ways = (keys: readonly string[]) => own(keys.map((key) => nameOfKey(key, groundings)).join('\n'));
  return [
    { term: page.trigger, detail: own(setback.trigger) },
    { term: page.before, detail: before === undefined ? '' : form.stepName(before) },
    { term: page.after, detail: after === undefined ? '' : form.stepName(after) },
    { term: page.minutes, detail: minutes === undefined ? '' : page.minutesOf(minutes) },
    { term: page.tried, detail: ways(setback.tried) },
    { term: page.helped, detail: ways(setback.helped) },
    { term: page.company, detail: company && form.companies[company] },
    { term: page.told, detail: told && form.tolds[told] },
    { term: form.next[setback.sort], detail: own(setback.next) },
  ].filter(({ detail }) => Boolean(detail));
}
