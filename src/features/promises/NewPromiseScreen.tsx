import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { PledgeParts } from '#domain/promises/pledge.ts';
import { newPledgeForm, pledgeFormOf } from '#domain/promises/pledge-form.ts';
import { goBack, goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import { Waiting } from '#ui/Waiting.tsx';
import { keepPledge, letGo } from './actions.ts';
import { type FormView, readFormView } from './form/form-queries.ts';
import { PromiseForm } from './form/PromiseForm.tsx';

export function NewPromiseScreen() {
  const say = words('promises');
  const keeper = useDraft(beginDraft, { form: 'pledge' });
  const [view, setView] = useState<FormView | undefined>(undefined);
  useEffect(() => void readFormView().then(setView), []);

  return (
    <Page>
      <PageHead title={say.form.newTitle} lead={say.form.newLead} />
      {keeper && view ? (
        <PromiseForm
          start={
            keeper.content?.form === 'pledge' ? pledgeFormOf(keeper.content, view.today) : newPledgeForm(view.today)
          }
          view={view}
          keeper={keeper}
          onKeep={async (parts: PledgeParts) => {
            if (await keepPledge(parts, keeper)) goInstead('promises');
          }}
          onLetGo={async () => {
            await letGo(keeper);
            goBack('promises');
          }}
        />
      ) : (
        <Waiting>{say.waiting}</Waiting>
      )}
    </Page>
  );
}
