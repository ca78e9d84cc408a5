import { useId } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { TOLD, type Told } from '#domain/promises/outcome.ts';
import { ADJUSTMENTS, type RepairWords } from '#domain/promises/repair.ts';
import { linkTo } from '#platform/address.ts';
import { Segmented } from '#ui/form/Segmented.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Toggle } from '#ui/form/Toggle.tsx';
import { BalancePart } from './BalancePart.tsx';
import { MendStep } from './MendStep.tsx';

interface RepairPartProps {
  readonly pledgeId: string;
  readonly line: string;
  readonly told: Told | undefined;
  readonly repair: RepairWords;
  readonly onTold: (told: Told) => void;
  readonly onChange: (repair: RepairWords) => void;
}

const ENDS = ['open', 'repaired', 'not-repaired'] as const;

/** What follows a miss: five short steps, in any sitting (rule PR20). */
export function RepairPart({ pledgeId, line, told, repair, onTold, onChange }: RepairPartProps) {
  const heading = useId();
  const { told: toldSay, repair: say } = words('promises').outcome;
  const change = (part: Partial<RepairWords>) => onChange({ ...repair, ...part });
  const step = (name: 'named' | 'touched' | 'act') => (
    <TextArea
      line
      label={say[name]}
      quiet
      help={say[`${name}Help`]}
      value={repair[name]}
      onInput={(text) => change({ [name]: text })}
    />
  );
  return (
    <section class="stack" aria-labelledby={heading}>
      <div>
        <h3 id={heading}>{say.title}</h3>
        <p class="small soft">{say.lead}</p>
      </div>
      <ol class="mend">
        <MendStep nth={1} title={toldSay.title} done={told === 'before-asked' || told === 'when-asked'}>
          <Segmented
            legend={toldSay.question}
            quiet
            look="chips"
            options={TOLD.map((value) => ({ value, label: toldSay.states[value] }))}
            value={told}
            onChange={onTold}
          />
          <p class="small soft" aria-live="polite">
            {told === 'before-asked' && toldSay.early}
          </p>
        </MendStep>
        <MendStep nth={2} title={say.named} done={repair.named.trim() !== ''}>
          {step('named')}
        </MendStep>
        <MendStep nth={3} title={say.touched} done={repair.touched.trim() !== ''}>
          {step('touched')}
        </MendStep>
        <MendStep nth={4} title={say.act} done={repair.actDone}>
          {step('act')}
          <Toggle label={say.actDone} checked={repair.actDone} onChange={(actDone) => change({ actDone })} />
        </MendStep>
        <MendStep nth={5} title={say.adjusted} done={repair.adjusted !== undefined}>
          <Segmented
            legend={say.adjusted}
            quiet
            look="chips"
            options={ADJUSTMENTS.map((value) => ({ value, label: say.adjustments[value] }))}
            value={repair.adjusted}
            onChange={(adjusted) => change({ adjusted })}
          />
          {repair.adjusted !== undefined && (
            <p class="small">
              <a href={linkTo(`promises/${pledgeId}/change`)}>{say.adjust}</a>
            </p>
          )}
        </MendStep>
      </ol>
      <BalancePart
        texts={[line, repair.named, repair.touched, repair.act]}
        value={repair.value}
        onChange={(value) => change({ value })}
      />
      <Segmented
        legend={say.end}
        options={ENDS.map((value) => ({ value, label: say.ends[value] }))}
        value={repair.end ?? 'open'}
        onChange={(end) => change({ end: end === 'open' ? undefined : end })}
      />
    </section>
  );
}
