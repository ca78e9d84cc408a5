import { useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { startAgain } from './actions.ts';

/** Passphrase and code are lost: what is left, said plainly. Starting again takes two steps. */
export function BothLost({ onBack }: { readonly onBack: () => void }) {
  const say = words('lock').lost;
  const { back } = words('lock').ways;
  const [step, setStep] = useState<'words' | 'sure' | 'erasing' | 'failed'>('words');
  const erase = async () => {
    setStep('erasing');
    if (!(await startAgain())) setStep('failed');
  };
  return (
    <>
      <h2>{say.title}</h2>
      {step === 'words' && (
        <>
          {say.paragraphs.map((text) => (
            <p key={text} class="small">
              {text}
            </p>
          ))}
          <Button href={linkTo('settings/backup/test')}>{say.test}</Button>
        </>
      )}
      {(step === 'sure' || step === 'erasing') && <p role="alert">{say.sure}</p>}
      {step === 'failed' && <p role="alert">{say.failed}</p>}
      <Pair>
        <Button onClick={onBack}>{back}</Button>
        {step === 'words' ? (
          <Button onClick={() => setStep('sure')}>{say.startAgain}</Button>
        ) : (
          <Button busy={step === 'erasing'} onClick={erase}>
            {say.startAgain}
          </Button>
        )}
      </Pair>
    </>
  );
}
