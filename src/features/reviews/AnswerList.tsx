import { words } from '#content/catalogue.ts';
import { isQuestion, questionsOf } from '#domain/reviews/questions.ts';
import type { Answer, Review } from '#domain/reviews/review.ts';

/** What was answered, in the order it is asked; answers to questions of another time come last. */
export function AnswerList({ review }: { readonly review: Review }) {
  const { form, read } = words('reviews');
  const set = questionsOf(review.span, review.voice);
  const order: readonly string[] = [...set.alone, ...set.outcome, ...set.together];
  const placeOf = ({ question }: Answer) => (order.includes(question) ? order.indexOf(question) : order.length);
  return (
    <dl class="facts facts--plain">
      {review.answers
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map(({ question, text, chosen }) => (
          <div key={question}>
            <dt>{isQuestion(question) ? form.question(question) : read.older(question)}</dt>
            <dd>
              {chosen !== undefined && <p>{read.chose(form.choices[chosen])}</p>}
              {text !== '' && <p class="own own--lines">{text}</p>}
            </dd>
          </div>
        ))}
    </dl>
  );
}
