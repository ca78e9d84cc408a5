import { words } from '#content/catalogue.ts';
import { holdsPhrase } from '#domain/promises/phrases.ts';
import { linkTo } from '#platform/address.ts';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Notice } from '#ui/Notice.tsx';

interface BalancePartProps {
  readonly texts: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Where words turn against oneself: one question, and the way to Help where they are hopeless (rule PR21). */
export function BalancePart({ texts, value, onChange }: BalancePartProps) {
  const { lists, outcome } = words('promises');
  const say = outcome.repair.balance;
  const holds = (list: readonly string[]) => texts.some((text) => holdsPhrase(text, list));
  const isHopeless = holds(lists.hopeless);
  const isAttack = isHopeless || holds(lists.selfAttack);
  return (
    <div class="stack" aria-live="polite">
      {isAttack && (
        <Notice title={say.title}>
          {say.question}
          {isHopeless && (
            <p>
              {say.help} <a href={linkTo('help')}>{say.toHelp}</a>
            </p>
          )}
        </Notice>
      )}
      {(isAttack || value !== '') && <TextArea line label={say.field} value={value} onInput={onChange} />}
    </div>
  );
}
