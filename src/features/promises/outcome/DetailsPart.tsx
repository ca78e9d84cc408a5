import { words } from '#content/catalogue.ts';
import { DIFFICULTIES } from '#domain/promises/outcome.ts';
import { isSeenDifferently } from '#domain/promises/partner-mark.ts';
import type { Pledge } from '#domain/promises/pledge.ts';
import { Chips } from '#ui/form/Chips.tsx';
import { BalancePart } from './BalancePart.tsx';
import type { Said } from './outcome-said.ts';
import { PartnerPart } from './PartnerPart.tsx';
import { RepairPart } from './RepairPart.tsx';

interface DetailsPartProps {
  readonly pledge: Pledge;
  readonly said: Said;
  readonly partner: string | undefined;
  readonly onTell: (part: Partial<Said>) => void;
}

/** What may be said beside the answer: after a miss the repair, else how hard it was; and how the other saw it. */
export function DetailsPart({ pledge, said, partner, onTell }: DetailsPartProps) {
  const say = words('promises').outcome;
  return (
    <>
      {said.state === 'missed' ? (
        <RepairPart
          pledgeId={pledge.id}
          line={said.line}
          told={said.told}
          repair={said.repair}
          onTold={(told) => onTell({ told })}
          onChange={(repair) => onTell({ repair })}
        />
      ) : (
        <BalancePart
          texts={[said.line]}
          value={said.repair.value}
          onChange={(value) => onTell({ repair: { ...said.repair, value } })}
        />
      )}
      {said.state !== undefined && said.state !== 'changed' && (
        <fieldset class="field">
          <legend class="label">{say.difficulty}</legend>
          <Chips
            label={say.difficulty}
            options={DIFFICULTIES.map((value) => ({ value, label: say.difficulties[value] }))}
            chosen={said.difficulty === undefined ? [] : [said.difficulty]}
            onChange={(chosen) => onTell({ difficulty: chosen.find((value) => value !== said.difficulty) })}
          />
        </fieldset>
      )}
      <PartnerPart
        name={partner}
        said={said.partner}
        differs={isSeenDifferently(said.state, said.partner)}
        onChange={(value) => onTell({ partner: value })}
      />
    </>
  );
}
