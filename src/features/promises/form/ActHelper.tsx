import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { LONGEST_PLAN } from '#domain/promises/pledge.ts';
import type { PledgeForm } from '#domain/promises/pledge-form.ts';
import { type WordFlag, wordFlagsOf } from '#domain/promises/specificity.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';
import { Notice } from '#ui/Notice.tsx';

interface ActHelperProps {
  readonly form: PledgeForm;
  readonly onChange: (change: Partial<PledgeForm>) => void;
}

/** One question at a time about the words of a promise. None stands in the way of keeping it (rule PR13). */
export function ActHelper({ form, onChange }: ActHelperProps) {
  const { lists, form: say } = words('promises');
  const [left, setLeft] = useState<readonly WordFlag[]>([]);
  const flag = wordFlagsOf(form.act, lists).find((found) => !left.includes(found));
  return (
    <div class="stack">
      <div aria-live="polite">
        {flag !== undefined && (
          <Notice
            actions={
              <Button small look="bare" onClick={() => setLeft([...left, flag])}>
                {say.asks.leave}
              </Button>
            }
          >
            <p>{say.asks.words[flag]}</p>
          </Notice>
        )}
      </div>
      {flag === 'wish' && <Starters form={form} onChange={onChange} />}
      {form.wish !== '' && (
        <TextArea
          line
          label={say.wish}
          help={say.wishHelp}
          value={form.wish}
          onInput={(wish) => onChange({ wish })}
          limit={{ max: LONGEST_PLAN, words: say.flaws.plan }}
        />
      )}
    </div>
  );
}

/** Turns a wish into the beginning of an act; the wish stays beside it. */
function Starters({ form, onChange }: ActHelperProps) {
  const { asks } = words('promises').form;
  return (
    <div class="stack">
      <p class="hint">{asks.wishKeep}</p>
      <div class="chips">
        {asks.starters.map((starter) => (
          <button
            key={starter}
            type="button"
            class="chip"
            onClick={() => onChange({ act: starter, wish: form.wish === '' ? form.act : form.wish })}
          >
            {starter}
          </button>
        ))}
      </div>
    </div>
  );
}
