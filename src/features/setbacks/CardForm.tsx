import { words } from '#content/catalogue.ts';
import type { DraftContentOf } from '#domain/drafts/draft.ts';
import { cardFormOf } from '#domain/setbacks/noting.ts';
import { type Card, type CardSort, LONGEST_CARD_LINE } from '#domain/setbacks/setback.ts';
import type { DraftKeeper } from '#storage/drafts.ts';
import { FormEnd } from '#ui/form/FormEnd.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { useForm } from '#ui/form/use-form.ts';
import { keepCard } from './actions.ts';
import { lineWords } from './card-lines.ts';

interface CardFormProps {
  readonly sort: CardSort;
  readonly card: Card | undefined;
  readonly keeper: DraftKeeper;
  readonly onDone: () => void;
}

/** The lines of a card; all but one may stay empty. */
export function CardForm({ sort, card, keeper, onDone }: CardFormProps) {
  const say = words('setbacks');
  const fresh: DraftContentOf<CardSort> = { form: sort, ...cardFormOf(sort, card) };
  const { content } = keeper;
  const { element, form, change, submit, letGo, busy, errorAt } = useForm<DraftContentOf<CardSort>>({
    start: content?.form === 'stand-by' || content?.form === 'slip' ? content : fresh,
    keeper,
    say: say.flaw,
    onKeep: (typed) => keepCard(sort, typed, keeper, card),
    onDone,
  });
  return (
    <form ref={element} class="stack col" noValidate onSubmit={submit}>
      {form.lines.map(({ line, words: text }, at) => (
        <TextArea
          key={line}
          line
          label={lineWords(sort, line).label}
          help={lineWords(sort, line).help}
          value={text}
          onInput={(next) => change({ lines: form.lines.with(at, { line, words: next }) })}
          error={errorAt(`lines/${at}`) ?? errorAt(`lines/${at}/words`)}
          limit={{ max: LONGEST_CARD_LINE, words: say.flaw('too long') }}
        />
      ))}
      <FormEnd say={say} busy={busy} onLetGo={letGo} />
    </form>
  );
}
