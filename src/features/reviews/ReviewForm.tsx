import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import type { Side } from '#domain/check-ins/voice.ts';
import { isDay } from '#domain/kernel/day.ts';
import type { Question } from '#domain/reviews/questions.ts';
import { askedOf, questionsOf } from '#domain/reviews/questions.ts';
import type { Review, ReviewParts } from '#domain/reviews/review.ts';
import { answerTo, reviewBefore, withAnswer } from '#domain/reviews/reviewing.ts';
import { phaseIn } from '#domain/reviews/waymark.ts';
import { linkTo } from '#platform/address.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Section } from '#ui/Section.tsx';
import { aboutsOf } from './abouts.ts';
import { FreePart } from './FreePart.tsx';
import { PhasePart } from './PhasePart.tsx';
import { QuarterPages } from './QuarterPages.tsx';
import { QuestionPart } from './QuestionPart.tsx';
import type { ReviewsView } from './queries.ts';

interface ReviewFormProps {
  readonly parts: ReviewParts;
  readonly view: ReviewsView;
  readonly changed: Review | undefined;
  readonly onParts: (parts: ReviewParts) => void;
}

/** The questions of one review: alone, what comes of it, and the line for two that nobody has to use. */
export function ReviewForm({ parts, view, changed, onParts }: ReviewFormProps) {
  const { form: say } = words('reviews');
  const [as, setAs] = useState<'pictures' | 'tables'>('pictures');
  const set = questionsOf(parts.span, parts.voice);
  const before = reviewBefore(view.reviews, parts, changed?.id);
  const ask = (question: Question) =>
    askedOf(question).unkept ? (
      <FreePart key={question} question={question} />
    ) : (
      <QuestionPart
        key={question}
        question={question}
        answer={answerTo(parts, question)}
        before={before}
        parts={parts}
        view={view}
        panels={{ as, onAs: setAs }}
        onAnswer={(given) => onParts(withAnswer(parts, question, given))}
      />
    );
  return (
    <>
      {view.sides.length > 1 && <SideChoice parts={parts} view={view} onParts={onParts} />}
      {parts.span === 'year' && <QuarterPages view={view} on={parts.on} />}
      <Section title={say.alone}>{set.alone.map(ask)}</Section>
      <Section title={say.outcome}>
        {set.outcome.map(ask)}
        {parts.span === 'quarter' && changed === undefined && (
          <PhaseDecision parts={parts} view={view} onParts={onParts} />
        )}
      </Section>
      {set.together.length > 0 && (
        <Disclosure summary={say.together}>
          <p class="soft small">{say.togetherLine}</p>
          {set.together.map(ask)}
        </Disclosure>
      )}
      <Field
        label={say.day}
        type="date"
        value={parts.on}
        onInput={(typed) => {
          if (isDay(typed)) onParts({ ...parts, on: typed });
        }}
      />
    </>
  );
}

/** The phase of what this review is about. A review about several breaches at once leaves each to its own page. */
function PhaseDecision({ parts, view: { ledger }, onParts }: PartProps) {
  const { phase: say } = words('reviews');
  const [about, ...others] = aboutsOf(ledger, parts.breachId);
  if (others.length > 0) {
    return (
      <p class="small">
        {say.each} <a href={linkTo('look-back/way')}>{say.title}</a>
      </p>
    );
  }
  return (
    <PhasePart
      now={phaseIn(ledger.waymark, parts.breachId)}
      chosen={parts.phase}
      about={about?.name}
      onPhase={(phase) => {
        const { phase: _, ...rest } = parts;
        onParts(phase === undefined ? rest : { ...rest, phase });
      }}
    />
  );
}

type PartProps = Pick<ReviewFormProps, 'parts' | 'view' | 'onParts'>;

/** Roles belong to what happened, so somebody may look back from more than one side. */
function SideChoice({ parts, view, onParts }: PartProps) {
  const { form: say } = words('reviews');
  const keyOf = ({ voice, breachId }: Side) => `${voice}/${breachId ?? ''}`;
  const nameOf = ({ voice, breachId }: Side) => {
    const name = view.ledger.breach.find(({ id }) => id === breachId)?.name;
    return name === undefined ? say.voice[voice] : say.about(say.voice[voice], name);
  };
  return (
    <Segmented
      legend={say.side}
      look="chips"
      options={view.sides.map((side) => ({ value: keyOf(side), label: nameOf(side) }))}
      value={keyOf(parts)}
      onChange={(key) => {
        const side = view.sides.find((other) => keyOf(other) === key);
        // A phase that was chosen belonged to the other side's breach.
        const { breachId: _, phase: __, ...rest } = parts;
        if (side) onParts({ ...rest, ...side });
      }}
    />
  );
}
