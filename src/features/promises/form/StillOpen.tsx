import { words } from '#content/catalogue.ts';
import { draftedParts, type PledgeForm } from '#domain/promises/pledge-form.ts';
import { openFlagsOf } from '#domain/promises/specificity.ts';
import { Patch } from '#ui/Patch.tsx';

interface StillOpenProps {
  readonly form: PledgeForm;
  /** How many other promises are active. */
  readonly active: number;
}

/** What the promise leaves open, one question each; none has to be answered (rule PR13). */
export function StillOpen({ form, active }: StillOpenProps) {
  const { lists, form: say } = words('promises');
  if (form.act.trim() === '') return null;
  const flags = openFlagsOf(draftedParts(form), lists, active);
  if (flags.length === 0) return null;
  return (
    <Patch flat title={say.asks.open}>
      <p class="small soft">{say.asks.openLead}</p>
      <ul class="stack small">
        {flags.map((flag) => (
          <li key={flag}>{say.asks.flags[flag]}</li>
        ))}
      </ul>
    </Patch>
  );
}
