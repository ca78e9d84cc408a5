import type { ComponentChildren } from 'preact';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { FACETS } from '#domain/check-ins/check-in.ts';
import type { CopyParts, Passage } from '#domain/exchange/copy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { isQuestion } from '#domain/reviews/questions.ts';
import { Patch } from '#ui/Patch.tsx';

interface CopyCardProps {
  readonly copy: CopyParts & { readonly on?: Day | undefined };
  /** What its owner can do with it. */
  readonly children?: ComponentChildren;
}

/** One thing that was chosen, as it is seen. */
export function CopyCard({ copy, children }: CopyCardProps) {
  const { origins } = words('together');
  const eyebrow = copy.on === undefined ? origins[copy.origin] : `${origins[copy.origin]} · ${dayInWords(copy.on)}`;
  return (
    <Patch eyebrow={eyebrow} title={copy.title} own>
      <CheckInParts copy={copy} />
      {copy.passages.map((passage, at) => (
        <PassageText key={at} passage={passage} />
      ))}
      {children}
    </Patch>
  );
}

function PassageText({ passage: { name, text } }: { readonly passage: Passage }) {
  return (
    <div class="tight">
      {name !== undefined && <p class="small soft">{nameInWords(name)}</p>}
      <div class="entry-text own">{text}</div>
    </div>
  );
}

function CheckInParts({ copy: { cell, feelings = [], facets = {}, voice } }: { readonly copy: CopyParts }) {
  const { checkIn: say } = words('lookBack');
  const said = FACETS.flatMap((facet) => {
    const rating = facets[facet];
    return rating === undefined ? [] : [say.facet(facet, rating)];
  });
  return (
    <>
      {cell && <p>{say.place(cell)}</p>}
      {feelings.length > 0 && <p>{say.felt(feelings)}</p>}
      {said.length > 0 && voice && <p class="small soft">{say.voice[voice]}</p>}
      {said.length > 0 && (
        <ul class="small">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function nameInWords(name: string): string | undefined {
  return isQuestion(name) ? words('reviews').form.question(name) : words('together').part(name);
}
