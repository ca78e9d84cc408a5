import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { partsOf } from '#domain/promises/making.ts';
import type { PledgeParts } from '#domain/promises/pledge.ts';
import { pledgeFormOf } from '#domain/promises/pledge-form.ts';
import { changesOf, MANY_CHANGES } from '#domain/promises/smaller-steps.ts';
import { goBack } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keepChange, letGo } from './actions.ts';
import { Endings } from './change/Endings.tsx';
import { RestPart } from './change/RestPart.tsx';
import { type FormView, readFormView } from './form/form-queries.ts';
import { PromiseForm } from './form/PromiseForm.tsx';
import { PromiseAbsent } from './PromiseAbsent.tsx';
import { type PromiseView, watchPromise } from './queries.ts';

/** *Change it*: what a promise says from now on, or its end. */
export function ChangePromiseScreen({ params }: ScreenProps) {
  const say = words('promises');
  const id = params['id'] ?? '';
  const view = useLive<PromiseView | 'absent'>((emit) => watchPromise(id, emit), [id]);
  if (view === 'absent') return <PromiseAbsent />;
  return (
    <Page>
      <PageHead title={say.form.changeTitle} lead={say.form.changeLead} />
      {view === undefined ? <Waiting>{say.waiting}</Waiting> : <Change view={view} />}
    </Page>
  );
}

function Change({ view }: { readonly view: PromiseView }) {
  const { pledge, today } = view;
  const keeper = useDraft(beginDraft, { form: 'pledge', target: pledge.id });
  const [form, setForm] = useState<FormView | undefined>(undefined);
  useEffect(() => void readFormView(pledge.id).then(setForm), []);
  if (!keeper || !form) return <Waiting>{words('promises').waiting}</Waiting>;

  const drafted = keeper.content?.form === 'pledge' ? keeper.content : undefined;
  const toPage = () => goBack(`promises/${pledge.id}`);
  const third = words('promises').form.asks.third;
  return (
    <>
      {changesOf(pledge) >= MANY_CHANGES - 1 && <Notice title={third.title}>{third.text}</Notice>}
      <PromiseForm
        start={pledgeFormOf(drafted ?? partsOf(pledge), today)}
        view={form}
        keeper={keeper}
        reason={drafted?.reason ?? ''}
        onKeep={async (parts: PledgeParts, reason: string) => {
          if (await keepChange(pledge, parts, reason, keeper)) toPage();
        }}
        onLetGo={async () => {
          await letGo(keeper);
          toPage();
        }}
      />
      {pledge.closedOn === undefined && pledge.schedule !== undefined && <RestPart pledge={pledge} today={today} />}
      <Endings pledge={pledge} />
    </>
  );
}
