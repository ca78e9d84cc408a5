import { words } from '#content/catalogue.ts';
import { LONGEST_PLAN } from '#domain/promises/pledge.ts';
import type { PledgeFlaws, PledgeForm } from '#domain/promises/pledge-form.ts';
import { Field } from '#ui/form/Field.tsx';
import { TextArea } from '#ui/form/TextArea.tsx';

interface CommitmentFieldsProps {
  readonly form: PledgeForm;
  readonly flaws: PledgeFlaws;
  readonly onChange: (change: Partial<PledgeForm>) => void;
}

/** A standing commitment has no days; it has a notice rule, and a day to look at it again. */
export function CommitmentFields({ form, flaws, onChange }: CommitmentFieldsProps) {
  const say = words('promises').form;
  return (
    <>
      <TextArea
        line
        label={say.notice}
        help={say.noticeHelp}
        value={form.notice}
        onInput={(notice) => onChange({ notice })}
        error={flaws.notice && say.flaws.plan}
        limit={{ max: LONGEST_PLAN, words: say.flaws.plan }}
      />
      <Field
        label={say.reviewOn}
        type="date"
        name="reviewOn"
        value={form.reviewOn}
        onInput={(reviewOn) => onChange({ reviewOn })}
        error={flaws.reviewOn && say.flaws.day.missing}
      />
    </>
  );
}
