import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Boundary } from '#domain/boundaries/boundary.ts';
import { boundaryFormOf, newBoundaryForm } from '#domain/boundaries/boundary-form.ts';
import { partsOf } from '#domain/boundaries/keeping.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLiveOrNew } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { BoundaryAbsent } from '../BoundaryAbsent.tsx';
import { type BoundaryFormView, readBoundaryFormView, watchBoundary } from '../queries.ts';
import { BoundaryForm } from './BoundaryForm.tsx';

/** *New boundary*, or *Change it*: what one says from now on. */
export function BoundaryFormScreen({ params }: ScreenProps) {
  const say = words('boundaries');
  const { id } = params;
  const view = useLiveOrNew(id, watchBoundary);
  if (view === 'absent') return <BoundaryAbsent />;
  const isNew = id === undefined;
  return (
    <Page>
      <PageHead
        title={isNew ? say.form.newTitle : say.form.changeTitle}
        lead={isNew ? say.form.newLead : say.form.changeLead}
      />
      {view === undefined ? (
        <Waiting>{say.waiting}</Waiting>
      ) : (
        <Drafted boundary={view === 'new' ? undefined : view.boundary} />
      )}
    </Page>
  );
}

function Drafted({ boundary }: { readonly boundary: Boundary | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'boundary', ...(boundary ? { target: boundary.id } : {}) });
  const [form, setForm] = useState<BoundaryFormView | undefined>(undefined);
  useEffect(() => void readBoundaryFormView().then(setForm), []);
  if (!keeper || !form) return <Waiting>{words('boundaries').waiting}</Waiting>;

  const drafted = keeper.content?.form === 'boundary' ? keeper.content : undefined;
  const fresh = boundary ? boundaryFormOf(partsOf(boundary)) : newBoundaryForm(form.today);
  return (
    <BoundaryForm
      start={drafted ?? { form: 'boundary', ...fresh }}
      keeper={keeper}
      boundary={boundary}
      onDone={() => goInstead(boundary ? `boundaries/${boundary.id}` : 'boundaries')}
    />
  );
}
