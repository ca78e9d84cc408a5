import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { CONTROL_QUESTIONS, type ControlQuestion } from '#domain/boundaries/boundary-form.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Patch } from '#ui/Patch.tsx';

type Answers = { readonly [Q in ControlQuestion]?: 'yes' | 'no' };

/** Three questions that tell a boundary from control. The answers live here only, and block nothing. */
export function ControlTest() {
  const say = words('boundaries').control;
  const [answers, setAnswers] = useState<Answers>({});
  const isControl = CONTROL_QUESTIONS.some((question) => answers[question] === 'yes');
  return (
    <Patch flat title={say.title}>
      <p class="small soft">{say.lead}</p>
      {CONTROL_QUESTIONS.map((question) => (
        <Segmented
          key={question}
          legend={say.questions[question]}
          options={[
            { value: 'no', label: say.no },
            { value: 'yes', label: say.yes },
          ]}
          value={answers[question]}
          onChange={(answer: 'yes' | 'no') => setAnswers({ ...answers, [question]: answer })}
        />
      ))}
      <div aria-live="polite">
        {isControl && (
          <Notice
            title={say.title2}
            actions={
              <Button small href={linkTo('help')}>
                {say.toHelp}
              </Button>
            }
          >
            {say.text} {say.help}
          </Notice>
        )}
      </div>
    </Patch>
  );
}
