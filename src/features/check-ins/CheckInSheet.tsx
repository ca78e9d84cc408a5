import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { CheckIn, CheckInParts } from '#domain/check-ins/check-in.ts';
import type { Refusal } from '#domain/check-ins/keeping.ts';
import type { Result } from '#domain/kernel/result.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useOnce } from '#ui/use-once.ts';
import { letGo, type NotKept } from './actions.ts';
import { CheckInForm } from './CheckInForm.tsx';
import { partsIn } from './check-in-draft.ts';
import type { Surroundings } from './queries.ts';

interface CheckInSheetProps {
  readonly keeper: DraftKeeper;
  readonly around: Surroundings;
  /** What the form begins with where there is no draft. */
  readonly start: CheckInParts;
  /** Whether the draft may have been begun on an earlier day without that being meant. */
  readonly isNew: boolean;
  readonly onKeep: (parts: CheckInParts) => Promise<Result<CheckIn, NotKept>>;
  /** Leaves the screen. */
  readonly onDone: () => void;
  readonly children?: ComponentChildren;
}

/** The form and its draft: what is typed is sealed at each pause, kept once, or let go. */
export function CheckInSheet({ keeper, around, start, isNew, onKeep, onDone, children }: CheckInSheetProps) {
  const say = words('checkIns');
  const [parts, setParts] = useState(() => partsIn(keeper) ?? start);
  const [resumed, setResumed] = useState(isNew && parts.on < around.today);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [unsealed, setUnsealed] = useState(false);
  const { busy, once } = useOnce();

  useEffect(() => {
    keeper.onSealed = (sealed) => setUnsealed(!sealed);
    keeper.onKept = onDone;
    return () => {
      keeper.onSealed = () => {};
      keeper.onKept = () => {};
    };
  }, [keeper]);

  const change = (next: CheckInParts) => {
    setParts(next);
    setRefusal(undefined);
    keeper.typed({ form: 'check-in', ...next });
  };
  const keep = async () => {
    const kept = await onKeep(parts);
    if (kept.ok) onDone();
    else if (kept.error !== 'not-durable') setRefusal(kept.error);
  };
  const drop = async () => {
    await letGo(keeper);
    onDone();
  };

  return (
    <>
      {unsealed && <Notice role="status">{say.draftUnsealed}</Notice>}
      {resumed && (
        <Notice
          look="line"
          icon="clock"
          actions={
            <Button
              small
              onClick={() => {
                setResumed(false);
                change({ ...parts, on: around.today });
              }}
            >
              {say.day.makeToday}
            </Button>
          }
        >
          {say.day.goesOn(dayInWords(parts.on))}
        </Notice>
      )}
      <CheckInForm
        parts={parts}
        around={around}
        refusal={refusal}
        busy={busy}
        onParts={change}
        onKeep={() => void once(keep)}
        onLetGo={() => void once(drop)}
      >
        {children}
      </CheckInForm>
    </>
  );
}
