import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { partsOf } from '#domain/promises/making.ts';
import type { PledgeParts } from '#domain/promises/pledge.ts';
import { pledgeFormOf } from '#domain/promises/pledge-form.ts';
import { goBack } from '#platform/address.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLive } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { keepChange, letGo } from './actions.ts';
import { Endings } from './Endings.tsx';
import { PromiseForm } from './form/PromiseForm.tsx';
import { PromiseAbsent } from './PromiseAbsent.tsx';
import { type FormView, type PromiseView, readFormView, watchPromise } from './queries.ts';
import { useDraft } from './use-draft.ts';

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
  const keeper = useDraft({ form: 'pledge', target: pledge.id });
  const [form, setForm] = useState<FormView | undefined>(undefined);
  useEffect(() => void readFormView().then(setForm), []);
  if (!keeper || !form) return <Waiting>{words('promises').waiting}</Waiting>;

  const drafted = keeper.content?.form === 'pledge' ? keeper.content : undefined;
  const toPage = () => goBack(`promises/${pledge.id}`);
  return (
    <>
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
      <Endings pledge={pledge} />
    </>
  );
}
