import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { type CheckInParts, type Felt, MOST_FEELINGS } from '#domain/check-ins/check-in.ts';
import type { FeelingWord } from '#domain/check-ins/feelings.ts';
import { leadToHelp, type Proposal, wordsFor } from '#domain/check-ins/proposals.ts';
import { linkTo } from '#platform/address.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { Patch } from '#ui/Patch.tsx';
import { OwnWords } from './OwnWords.tsx';
import { StrengthPart } from './StrengthPart.tsx';

interface FeelingsPartProps {
  readonly parts: CheckInParts;
  readonly ownWords: readonly FeelingWord[];
  readonly onFeelings: (feelings: readonly Felt[]) => void;
}

/** Up to three words: those near the chosen place at once, all others one press away. */
export function FeelingsPart({ parts, ownWords, onFeelings }: FeelingsPartProps) {
  const { feelings: say, own } = words('checkIns');
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const [refusedIn, setRefusedIn] = useState<string | undefined>(undefined);
  const { first, others } = wordsFor(parts.cell, ownWords);
  const chosen = parts.feelings.map(({ word }) => word);
  const shown = all ? [...first, ...others.flatMap((group) => group.words)] : first;
  const kept = chosen.filter((word) => shown.every((proposal) => proposal.word !== word));

  const choose = (next: readonly string[]) => {
    setRefusedIn(undefined);
    onFeelings(next.map((word) => parts.feelings.find((felt) => felt.word === word) ?? { word }));
  };
  const group = (label: string, names: readonly string[]) => (
    <Chips
      label={label}
      options={names.map((word) => ({ value: word, label: say.name(word) }))}
      chosen={chosen}
      onChange={choose}
      max={MOST_FEELINGS}
      onTooMany={() => setRefusedIn(label)}
      note={refusedIn === label ? say.full : undefined}
    />
  );

  return (
    <Patch title={say.heading}>
      <p class="soft small">{say.hint}</p>
      {group(say.group, [...namesOf(first), ...kept])}
      {all &&
        others.map(({ quadrant, words: proposals }) => (
          <div class="stack" key={quadrant}>
            <p class="tiny soft">{say.quadrants[quadrant]}</p>
            {group(say.quadrants[quadrant], namesOf(proposals))}
          </div>
        ))}
      <div class="chips">
        <button type="button" class="chip chip--quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say.fewer : say.more}
        </button>
        <button type="button" class="chip chip--quiet" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {own.open}
        </button>
      </div>
      {adding && (
        <OwnWords
          ownWords={ownWords}
          place={parts.cell}
          onAdded={(word) => {
            setAdding(false);
            if (chosen.length < MOST_FEELINGS) choose([...chosen, word]);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {leadToHelp(parts.feelings) && (
        <p class="small soft">
          {say.help}
          <a href={linkTo('help')}>{say.helpLink}</a>.
        </p>
      )}
      {parts.feelings.length > 0 && <StrengthPart feelings={parts.feelings} onFeelings={onFeelings} />}
    </Patch>
  );
}

function namesOf(proposals: readonly Proposal[]): readonly string[] {
  return proposals.map(({ word }) => word);
}
