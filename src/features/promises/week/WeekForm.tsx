import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { OutcomeState } from '#domain/promises/outcome.ts';
import type { WeekRefusal } from '#domain/promises/week.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { Button } from '#ui/Button.tsx';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { Patch } from '#ui/Patch.tsx';
import { useOnce } from '#ui/use-once.ts';
import { WeekDay, type WeekDaySaid } from './WeekDay.tsx';
import { keepWeek } from './week-actions.ts';
import type { WeekView } from './week-queries.ts';

interface WeekFormProps {
  readonly view: WeekView;
  readonly keeper: DraftKeeper;
  readonly onKept: () => void;
  readonly onLetGo: () => Promise<void>;
}

type Answers = readonly (WeekDaySaid & {
  readonly pledgeId: WeekView['open'][number]['pledge']['id'];
  readonly on: Day;
})[];

export function WeekForm({ view, keeper, onKept, onLetGo }: WeekFormProps) {
  const say = words('promises');
  const { content } = keeper;
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>(content?.form === 'week' ? content.answers.map(withState) : []);
  const [refused, setRefused] = useState<WeekRefusal | undefined>(undefined);
  const { busy, once } = useOnce();
  useLayoutEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);

  const said = (pledgeId: string, on: Day): WeekDaySaid =>
    answers.find((answer) => answer.pledgeId === pledgeId && answer.on === on) ?? { state: undefined, line: '' };
  const tell = (next: Answers) => {
    setAnswers(next);
    setRefused(undefined);
    keeper.typed({ form: 'week', answers: next.map(({ state, ...rest }) => ({ ...rest, ...(state && { state }) })) });
  };
  const tellDays = (pledge: WeekView['open'][number]['pledge'], days: readonly Day[], part: Partial<WeekDaySaid>) => {
    const others = answers.filter((answer) => answer.pledgeId !== pledge.id || !days.includes(answer.on));
    tell([...others, ...days.map((on) => ({ pledgeId: pledge.id, on, ...said(pledge.id, on), ...part }))]);
  };
  const keep = () =>
    once(async () => {
      const open = view.open.flatMap(({ pledge, days }) => days.map((on) => `${pledge.id} ${on}`));
      const given = answers.flatMap(({ state, ...answer }) =>
        state !== undefined && open.includes(`${answer.pledgeId} ${answer.on}`) ? [{ ...answer, state }] : [],
      );
      const kept = given.length === 0 ? undefined : await keepWeek(given, keeper);
      if (kept === undefined || kept.ok) onKept();
      else if (kept.error !== 'not-kept') setRefused(kept.error);
    });

  return (
    <form
      ref={form}
      class="stack col"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {view.open.map(({ pledge, days }) => (
        <Patch key={pledge.id} own title={pledge.act}>
          {days.map((on) => (
            <WeekDay
              key={on}
              on={on}
              today={view.today}
              said={said(pledge.id, on)}
              needsLine={refused?.pledgeId === pledge.id && refused.on === on}
              onChange={(part) => tellDays(pledge, [on], part)}
            />
          ))}
          {days.length > 1 && (
            <Button small label={say.week.allKeptOf(pledge.act)} onClick={() => tellDays(pledge, days, KEPT)}>
              {say.week.allKept}
            </Button>
          )}
        </Patch>
      ))}
      <p class="small soft">{say.week.rest}</p>
      <FormEnd say={say} busy={busy} onLetGo={() => void once(onLetGo)} />
    </form>
  );
}

const KEPT = { state: 'kept' } as const;

function withState<A extends { readonly state?: OutcomeState }>(answer: A) {
  return { ...answer, state: answer.state };
}
