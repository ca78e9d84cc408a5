import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type Cell, FEELINGS, type FeelingWord } from '#domain/check-ins/feelings.ts';
import { LONGEST_WORD, type WordRefusal } from '#domain/check-ins/own-words.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { FieldError } from '#ui/form/FieldError.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Section } from '#ui/Section.tsx';
import { useOnce } from '#ui/use-once.ts';
import { addOwnWord, removeOwnWord } from './actions.ts';
import { GridPart } from './GridPart.tsx';

interface OwnWordsProps {
  readonly ownWords: readonly FeelingWord[];
  /** Where the person is now: the place proposed for a new word. */
  readonly place: Cell | undefined;
  readonly onAdded: (word: string) => void;
  readonly onClose: () => void;
}

/** A word of one's own: written, placed, added; and those that were added, to remove. */
export function OwnWords({ ownWords, place, onAdded, onClose }: OwnWordsProps) {
  const { own, feelings } = words('checkIns');
  const tooLong = own.refusals['too-long'];
  const [word, setWord] = useState('');
  const [cell, setCell] = useState(place);
  const [refusal, setRefusal] = useState<WordRefusal | undefined>(undefined);
  const { busy, once } = useOnce();

  const add = async () => {
    const taken = [...Object.keys(FEELINGS).map(feelings.name), ...ownWords.map((known) => known.word)];
    const added = await addOwnWord({ word, cell }, taken);
    if (added.ok) onAdded(added.value.word);
    else setRefusal(added.error === 'not-durable' ? undefined : added.error);
  };
  const unplaced = refusal === 'no-place' && cell === undefined ? own.refusals[refusal] : undefined;
  const wrongWord = refusal === undefined || refusal === 'no-place' ? undefined : own.refusals[refusal];

  return (
    <Section title={own.heading} level={3}>
      <Field
        label={own.word}
        value={word}
        onInput={(next) => {
          setWord(next);
          setRefusal(undefined);
        }}
        own
        error={wrongWord}
        limit={{ max: LONGEST_WORD, words: tooLong }}
      />
      <p class="label">{own.place}</p>
      <GridPart name={own.place} cell={cell} onCell={setCell} />
      <div role="alert">{unplaced && <FieldError>{unplaced}</FieldError>}</div>
      <Pair>
        <Button onClick={onClose}>{own.close}</Button>
        <Button busy={busy} onClick={() => void once(add)}>
          {own.add}
        </Button>
      </Pair>
      {ownWords.length > 0 && (
        <Section title={own.list} level={3}>
          <p class="small soft">{own.removing}</p>
          <div class="chips">
            {ownWords.map((known) => (
              <Button key={known.id} small onClick={() => void removeOwnWord(known)}>
                {own.remove(known.word)}
              </Button>
            ))}
          </div>
        </Section>
      )}
    </Section>
  );
}
