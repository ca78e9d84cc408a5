import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import { newSetbackForm, setbackFormOf } from '#domain/setbacks/noting.ts';
import { SETBACKS, type Setback, type SetbackSort } from '#domain/setbacks/setback.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { readToday } from '#storage/reach.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLiveOrNew } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { NewBreach } from './NewBreach.tsx';
import { type SetbackView, watchSetback } from './queries.ts';
import { SetbackAbsent } from './SetbackAbsent.tsx';
import { SetbackForm } from './SetbackForm.tsx';
import { WhichScreen } from './WhichScreen.tsx';

/** A new note of the sort in the address, or of the one a draft was begun for; or a note that is changed. */
export function SetbackFormScreen({ params }: ScreenProps) {
  const { id } = params;
  const sort = SETBACKS.find((one) => one === params['sort']);
  const view = useLiveOrNew(id, watchSetback);
  if (view === 'absent') return <SetbackAbsent />;
  if (view === undefined) return <Opening />;
  return <Drafted sort={sort} view={view === 'new' ? undefined : view} />;
}

interface DraftedProps {
  readonly sort: SetbackSort | undefined;
  readonly view: SetbackView | undefined;
}

function Drafted({ sort, view }: DraftedProps) {
  const setback = view?.setback;
  const keeper = useDraft(beginDraft, { form: 'setback', ...(setback ? { target: setback.id } : {}) });
  const [today, setToday] = useState<Day | undefined>(undefined);
  useEffect(() => void readToday().then(setToday), []);
  if (!keeper || !today) return <Opening />;

  const drafted = keeper.content?.form === 'setback' ? keeper.content : undefined;
  const chosen = sort ?? setback?.sort ?? drafted?.sort;
  if (chosen === undefined) return <WhichScreen />;
  const fresh = setback ? setbackFormOf(setback) : newSetbackForm(chosen, today);
  return (
    <Page>
      <Head sort={chosen} setback={setback} />
      {chosen === 'deception' && !setback && <NewBreach isSecond={false} />}
      <SetbackForm
        start={drafted ? { ...drafted, sort: chosen } : { form: 'setback', ...fresh }}
        keeper={keeper}
        setback={setback}
        onDone={() => goInstead(setback ? `setbacks/${setback.id}` : 'setbacks')}
      />
    </Page>
  );
}

function Head({ sort, setback }: { readonly sort: SetbackSort; readonly setback: Setback | undefined }) {
  const { form, sorts } = words('setbacks');
  return (
    <PageHead eyebrow={setback ? form.changeTitle : form.newTitle} title={sorts[sort].title} lead={sorts[sort].lead} />
  );
}

function Opening() {
  return (
    <Page>
      <Waiting>{words('setbacks').waiting}</Waiting>
    </Page>
  );
}
