import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Day } from '#domain/kernel/day.ts';
import { outcomesByDay } from '#domain/promises/occasions.ts';
import { LONGEST_LINE, type Outcome } from '#domain/promises/outcome.ts';
import { type PartnerMark, partnerMarksByDay } from '#domain/promises/partner-mark.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import type { OutcomeRefusal } from '#domain/promises/recording.ts';
import { linkTo } from '#platform/address.ts';
import { askToHide } from '#platform/cover.ts';
import { beginDraft, type DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useDraft } from '#ui/form/use-draft.ts';
import { Dialog } from '#ui/frame/Dialog.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { useOnce } from '#ui/use-once.ts';
import { keepSaid, takeBackOutcome } from './actions.ts';
import { AnswerPart } from './outcome/AnswerPart.tsx';
import { DayPart } from './outcome/DayPart.tsx';
import { DetailsPart } from './outcome/DetailsPart.tsx';
import { detailsSaid, draftOf, type Said, saidInDraft, saidOf } from './outcome/outcome-said.ts';

interface OutcomeSheetProps {
  readonly pledge: Pledge;
  /** What was said of its days so far, by oneself and by the other. */
  readonly outcomes: readonly Outcome[];
  readonly marks?: readonly PartnerMark[] | undefined;
  /** What the other is called, where that is known. */
  readonly partner?: string | undefined;
  /** The days asked about; the latest is asked first, the others can be chosen. */
  readonly days: readonly Day[];
  readonly today: Day;
  /** Set where the page behind lists all days already. */
  readonly withoutPage?: boolean | undefined;
  readonly onClose: () => void;
}

/** How a day of a promise went: four answers of equal size, a line, what followed, later. */
export function OutcomeSheet(props: OutcomeSheetProps) {
  const keeper = useDraft(beginDraft, { form: 'outcome', target: props.pledge.id });
  return keeper && <OutcomeForm {...props} keeper={keeper} />;
}

type Flaw = OutcomeRefusal | 'no-state';

function OutcomeForm(props: OutcomeSheetProps & { readonly keeper: DraftKeeper }) {
  const { pledge, days, today, keeper, onClose } = props;
  const say = words('promises');
  const outcomeByDay = outcomesByDay(pledge.id, props.outcomes);
  const markByDay = partnerMarksByDay(pledge.id, props.marks ?? []);
  const keptOf = (day: Day) => saidOf(outcomeByDay.get(day), markByDay.get(day));
  const drafted = draftFor(keeper, days);
  const [on, setOn] = useState(drafted?.on ?? days.at(-1) ?? today);
  const [said, setSaid] = useState<Said>(drafted?.said ?? keptOf(on));
  const [flaw, setFlaw] = useState<Flaw | undefined>(undefined);
  const { busy, once } = useOnce();

  const lineField = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (flaw === 'no-line' || flaw === 'long-line') lineField.current?.querySelector('textarea')?.focus();
  }, [flaw]);

  const tell = (part: Partial<Said>) => {
    const next = { ...said, ...part };
    setSaid(next);
    setFlaw(undefined);
    keeper.typed(draftOf(on, next));
  };
  const chooseDay = (chosen: Day) => {
    setOn(chosen);
    setFlaw(undefined);
    // What was typed goes along to another open day; what another day already says comes back.
    if (outcomeByDay.has(chosen) || outcomeByDay.has(on)) setSaid(keptOf(chosen));
  };
  const keep = () =>
    once(async () => {
      const { state, line, partner } = said;
      const isMarked = partner !== keptOf(on).partner;
      if (state === undefined && !isMarked) return setFlaw('no-state');
      const answer = state && { on, state, line, details: detailsSaid(said) };
      const kept = await keepSaid(pledge, on, { answer, ...(isMarked ? { partner: { said: partner } } : {}) }, keeper);
      if (kept.ok) onClose();
      else if (kept.error !== 'not-kept') setFlaw(kept.error);
    });
  const takeBack = () =>
    once(async () => {
      if (await takeBackOutcome(pledge, on, keeper)) onClose();
    });

  const reason = reasonOf(flaw);
  return (
    <Dialog
      title={pledge.act}
      own
      eyebrow={dayInWords(on)}
      close={say.close}
      onClose={onClose}
      tools={<Tool icon="lid" label={words('shell').hide} bare onClick={askToHide} />}
      foot={
        <Pair foot>
          <Button onClick={onClose}>{say.later}</Button>
          <Button look="go" busy={busy} onClick={keep}>
            {say.keep}
          </Button>
        </Pair>
      }
    >
      <DayPart days={days} today={today} on={on} onChoose={chooseDay} />
      <AnswerPart on={on} today={today} state={said.state} onChange={(state) => tell({ state })} />
      <div aria-live="polite">{reason !== undefined && <Notice>{reason}</Notice>}</div>
      <div ref={lineField}>
        <TextArea
          line
          label={say.outcome.line}
          help={said.state === 'partly' ? say.outcome.linePartly : say.outcome.lineHelp}
          value={said.line}
          onInput={(line) => tell({ line })}
          error={flaw === 'no-line' ? say.outcome.needsLine : undefined}
          limit={{ max: LONGEST_LINE, words: say.outcome.longLine }}
        />
      </div>
      {on <= today && <DetailsPart pledge={pledge} said={said} partner={props.partner} onTell={tell} />}
      {outcomeByDay.has(on) && (
        <p>
          <Button small onClick={takeBack}>
            {say.outcome.takeBack}
          </Button>{' '}
          <span class="small soft">{say.outcome.takeBackLine}</span>
        </p>
      )}
      {!props.withoutPage && (
        <p class="small">
          <a href={linkTo(`promises/${pledge.id}`)}>{say.outcome.otherDays}</a>
        </p>
      )}
    </Dialog>
  );
}

function draftFor(keeper: DraftKeeper, days: readonly Day[]): { readonly on: Day; readonly said: Said } | undefined {
  const { content } = keeper;
  if (content?.form !== 'outcome' || content.on === undefined || !days.includes(content.on)) return undefined;
  return { on: content.on, said: saidInDraft(content) };
}

/** A flaw of the line is said at the line. */
function reasonOf(flaw: Flaw | undefined): string | undefined {
  const say = words('promises').outcome;
  if (flaw === 'no-state') return say.needsState;
  if (flaw === 'not-yet') return say.notYet;
  return flaw === 'not-its-day' ? say.notItsDay : undefined;
}
