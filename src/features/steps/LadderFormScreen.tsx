import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import { ladderFormOf, ladderPartsOf, newLadderForm } from '#domain/steps/climbing.ts';
import type { Ladder } from '#domain/steps/ladder.ts';
import { goInstead } from '#platform/address.ts';
import { beginDraft } from '#storage/drafts.ts';
import { readToday } from '#storage/reach.ts';
import { useDraft } from '#ui/form/use-draft.ts';
import { Page } from '#ui/frame/Page.tsx';
import { PageHead } from '#ui/frame/PageHead.tsx';
import type { ScreenProps } from '#ui/screen.ts';
import { useLiveOrNew } from '#ui/use-live.ts';
import { Waiting } from '#ui/Waiting.tsx';
import { LadderForm } from './LadderForm.tsx';
import { watchLadder } from './queries.ts';
import { StepsAbsent } from './StepsAbsent.tsx';

/** *New ladder*, or a change to one. */
export function LadderFormScreen({ params }: ScreenProps) {
  const say = words('steps');
  const { id } = params;
  const view = useLiveOrNew(id, watchLadder);
  if (view === 'absent') return <StepsAbsent />;
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
        <Drafted ladder={view === 'new' ? undefined : view.ladder} />
      )}
    </Page>
  );
}

function Drafted({ ladder }: { readonly ladder: Ladder | undefined }) {
  const keeper = useDraft(beginDraft, { form: 'ladder', ...(ladder ? { target: ladder.id } : {}) });
  const [today, setToday] = useState<Day | undefined>(undefined);
  useEffect(() => void readToday().then(setToday), []);
  if (!keeper || !today) return <Waiting>{words('steps').waiting}</Waiting>;

  const drafted = keeper.content?.form === 'ladder' ? keeper.content : undefined;
  const fresh = ladder ? ladderFormOf(ladderPartsOf(ladder)) : newLadderForm(today);
  return (
    <LadderForm
      start={drafted ?? { form: 'ladder', ...fresh }}
      keeper={keeper}
      ladder={ladder}
      onDone={() => goInstead(ladder ? `steps/${ladder.id}` : 'steps')}
    />
  );
}
