import { words } from '#content/catalogue.ts';
import { PARTNER_MARKS, type PartnerSaid } from '#domain/promises/partner-mark.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Chips } from '#ui/form/Chips.tsx';
import { Notice } from '#ui/Notice.tsx';

interface PartnerPartProps {
  readonly name: string | undefined;
  readonly said: PartnerSaid | undefined;
  readonly differs: boolean;
  readonly onChange: (said: PartnerSaid | undefined) => void;
}

/** What the other said of the day, entered by hand. It never changes one's own answer (rule PR22). */
export function PartnerPart({ name, said, differs, onChange }: PartnerPartProps) {
  const say = words('promises').outcome.partner;
  return (
    <Disclosure summary={say.title(name)} open={said !== undefined}>
      <p class="small soft">{say.help}</p>
      <Chips
        label={say.title(name)}
        options={PARTNER_MARKS.map((value) => ({ value, label: say.states[value] }))}
        chosen={said === undefined ? [] : [said]}
        onChange={(chosen) => onChange(chosen.find((value) => value !== said))}
      />
      <div aria-live="polite">
        {differs && (
          <Notice look="tint" title={say.differ}>
            {say.differText}
            <p>{say.talk}</p>
          </Notice>
        )}
      </div>
    </Disclosure>
  );
}
