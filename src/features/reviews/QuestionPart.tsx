import { useRef } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { askedOf, type Question } from '#domain/reviews/questions.ts';
import { type Answer, LONGEST_ANSWER, type Review, type ReviewParts } from '#domain/reviews/review.ts';
import { answerTo } from '#domain/reviews/reviewing.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { type PanelForm, PanelView } from './PanelView.tsx';
import type { ReviewsView } from './queries.ts';
import { ShiftPart } from './ShiftPart.tsx';

interface QuestionPartProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly before: Review | undefined;
  readonly parts: ReviewParts;
  readonly view: ReviewsView;
  readonly panels: PanelForm;
  readonly onAnswer: (given: Omit<Answer, 'question'>) => void;
}

/** One question. What was written down about it opens only once it has been answered from memory. */
export function QuestionPart({ question, answer, before, parts, view, panels, onAnswer }: QuestionPartProps) {
  const { form: say } = words('reviews');
  const part = useRef<HTMLDivElement>(null);
  const { panel, choices } = askedOf(question);
  const text = answer?.text ?? '';
  const isAnswered = text.trim() !== '' || answer?.chosen !== undefined;
  const earlier = before && answerTo(before, question);
  const give = (next: string, chosen: Answer['chosen']) =>
    onAnswer(chosen === undefined ? { text: next } : { text: next, chosen });
  const leaveOut = () => {
    give('', undefined);
    const following = part.current?.nextElementSibling?.querySelector('textarea, input');
    if (following instanceof HTMLElement) following.focus();
  };
  return (
    <div class="stack" ref={part}>
      {choices && (
        <Segmented
          legend={say.question(question)}
          look="chips"
          options={choices.map((choice) => ({ value: choice, label: say.choices[choice] }))}
          value={answer?.chosen}
          onChange={(chosen) => give(text, chosen)}
        />
      )}
      <TextArea
        label={choices ? `${say.answer}: ${say.question(question)}` : say.question(question)}
        quiet={choices !== undefined}
        value={text}
        onInput={(next) => give(next, answer?.chosen)}
        limit={{ max: LONGEST_ANSWER, words: say.tooLong }}
      />
      <div class="row">
        <Button small look="bare" onClick={leaveOut} label={`${say.skip}: ${say.question(question)}`}>
          {say.skip}
        </Button>
        {panel && !isAnswered && <span class="tiny soft">{say.panelAfter}</span>}
      </div>
      {earlier && before && (
        <Disclosure summary={say.beforeWrote(dayInWords(before.on, 'long'), parts.span)}>
          {earlier.chosen !== undefined && <p>{say.choices[earlier.chosen]}</p>}
          <p class="own">{earlier.text}</p>
        </Disclosure>
      )}
      {panel && isAnswered && (
        <Disclosure summary={say.panels[panel]}>
          <PanelView panel={panel} parts={parts} view={view} form={panels} />
        </Disclosure>
      )}
      {question === 'trust-rebuilt' && isAnswered && <ShiftPart parts={parts} view={view} canRestart />}
    </div>
  );
}
