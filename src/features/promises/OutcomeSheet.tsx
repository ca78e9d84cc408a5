import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import type { Day } from '#domain/kernel/day.ts';
import { outcomesByDay } from '#domain/promises/occasions.ts';
import { LONGEST_LINE, type Outcome, type OutcomeState } from '#domain/promises/outcome.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { type OutcomeRefusal, statesFor } from '#domain/promises/recording.ts';
import { linkTo } from '#platform/address.ts';
import { askToHide } from '#platform/cover.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Stitch } from '#ui/art/Stitch.tsx';
import { Button } from '#ui/Button.tsx';
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Dialog } from '#ui/frame/Dialog.tsx';
import { Tool } from '#ui/frame/Tool.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';
import { keepOutcome, takeBackOutcome } from './actions.ts';
import { shapeByMark } from './stitch-shapes.ts';
import { useDraft } from './use-draft.ts';
import { useOnce } from './use-once.ts';

interface OutcomeSheetProps {
  readonly pledge: Pledge;
  /** What was said of its days so far. */
  readonly outcomes: readonly Outcome[];
  /** The days asked about; the latest is asked first, the others can be chosen. */
  readonly days: readonly Day[];
  readonly today: Day;
  /** Set where the page behind lists all days already. */
  readonly withoutPage?: boolean | undefined;
  readonly onClose: () => void;
}

/** How a day of a promise went: four answers of equal size, a line, later. */
export function OutcomeSheet(props: OutcomeSheetProps) {
  const keeper = useDraft({ form: 'outcome', target: props.pledge.id });
  return keeper && <OutcomeForm {...props} keeper={keeper} />;
}

type Said = { readonly state: OutcomeState | undefined; readonly line: string };
type Flaw = OutcomeRefusal | 'no-state';

function OutcomeForm(props: OutcomeSheetProps & { readonly keeper: DraftKeeper }) {
  const { pledge, days, today, keeper, onClose } = props;
  const say = words('promises');
  const outcomeByDay = outcomesByDay(pledge.id, props.outcomes);
  const saidOf = (day: Day | undefined): Said => {
    const before = day === undefined ? undefined : outcomeByDay.get(day);
    return { state: before?.state, line: before?.line ?? '' };
  };
  const drafted = draftFor(keeper, days);
  const [on, setOn] = useState(drafted?.on ?? days.at(-1) ?? today);
  const [said, setSaid] = useState<Said>(drafted ?? saidOf(on));
  const [flaw, setFlaw] = useState<Flaw | undefined>(undefined);
  const { busy, once } = useOnce();

  const lineField = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (flaw === 'no-line' || flaw === 'long-line') lineField.current?.querySelector('textarea')?.focus();
  }, [flaw]);

  const tell = (next: Said) => {
    setSaid(next);
    setFlaw(undefined);
    keeper.typed({ form: 'outcome', on, line: next.line, ...(next.state === undefined ? {} : { state: next.state }) });
  };
  const chooseDay = (day: string) => {
    const chosen = days.find((other) => other === day);
    if (chosen === undefined) return;
    setOn(chosen);
    setFlaw(undefined);
    // What was typed goes along to another open day; what another day already says comes back.
    if (outcomeByDay.has(chosen) || outcomeByDay.has(on)) setSaid(saidOf(chosen));
  };
  const keep = () =>
    once(async () => {
      if (said.state === undefined) return setFlaw('no-state');
      const kept = await keepOutcome(pledge, { on, state: said.state, line: said.line }, keeper);
      if (kept.ok) onClose();
      else if (kept.error !== 'not-kept') setFlaw(kept.error);
    });
  const takeBack = () =>
    once(async () => {
      if (await takeBackOutcome(pledge, on, keeper)) onClose();
    });

  const states = statesFor(on, today);
  const reason = reasonOf(flaw);
  const lineFlaw = flaw === 'no-line' ? say.outcome.needsLine : undefined;
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
      {days.length > 1 && (
        <Segmented
          legend={say.outcome.which}
          look="chips"
          options={days.map((day) => ({ value: day, label: say.onDay(day, today) })).reverse()}
          value={on}
          onChange={chooseDay}
        />
      )}
      {on > today && (
        <Notice look="tint" icon="clock">
          {say.outcome.notYet}
        </Notice>
      )}
      <ChoiceGroup
        legend={say.outcome.title}
        quiet
        options={states.map((state) => ({
          value: state,
          title: say.outcome.states[state].title,
          description: say.outcome.states[state].line,
          mark: <Stitch shape={shapeByMark[state]} />,
        }))}
        value={said.state}
        onChange={(state) => tell({ ...said, state })}
      />
      <div aria-live="polite">{reason !== undefined && <Notice>{reason}</Notice>}</div>
      <div ref={lineField}>
        <TextArea
          line
          label={say.outcome.line}
          help={said.state === 'partly' ? say.outcome.linePartly : say.outcome.lineHelp}
          value={said.line}
          onInput={(line) => tell({ ...said, line })}
          error={lineFlaw}
          limit={{ max: LONGEST_LINE, words: say.outcome.longLine }}
        />
      </div>
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

function draftFor(keeper: DraftKeeper, days: readonly Day[]): (Said & { readonly on: Day }) | undefined {
  const { content } = keeper;
  if (content?.form !== 'outcome' || content.on === undefined || !days.includes(content.on)) return undefined;
  return { on: content.on, state: content.state, line: content.line };
}

/** A flaw of the line is said at the line. */
function reasonOf(flaw: Flaw | undefined): string | undefined {
  const say = words('promises').outcome;
  if (flaw === 'no-state') return say.needsState;
  if (flaw === 'not-yet') return say.notYet;
  return flaw === 'not-its-day' ? say.notItsDay : undefined;
}
