import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { bitsOf } from '#domain/lock/generated.ts';
import type { PassphraseFault } from '#domain/vault/passphrase.ts';
import { linkTo } from '#platform/address.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/form/Field.tsx';
import { Segmented } from '#ui/form/Segmented.tsx';
import { Pair } from '#ui/Pair.tsx';
import { drawPassphrase, faultOfPassphrase } from '../actions.ts';

interface PassphraseChoiceProps {
  /** What stands above it in the same form. */
  readonly children?: ComponentChildren;
  /** Whether that is right too; it says so itself. */
  readonly ready?: (() => boolean) | undefined;
  readonly go: string;
  readonly busy: boolean;
  readonly onChoose: (passphrase: string) => void;
}

/** Five words first, or one's own; then once more, so that no slip locks anybody out. */
export function PassphraseChoice({ children, ready = () => true, go, busy, onChoose }: PassphraseChoiceProps) {
  const say = words('lock').set;
  const { reveal } = words('lock');
  const [way, setWay] = useState<'words' | 'own'>('words');
  const [list, setList] = useState<readonly string[]>();
  const [drawn, setDrawn] = useState('');
  const [own, setOwn] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<PassphraseFault>();
  useEffect(() => {
    void import('#content/en/lock/passphrase-words.ts').then(({ passphraseWords }) => {
      setList(passphraseWords);
      setDrawn(drawPassphrase(passphraseWords));
    });
  }, []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const isReady = ready();
    const passphrase = way === 'words' ? drawn : own;
    const found = await faultOfPassphrase(passphrase, again);
    setFault(found);
    if (isReady && !busy && found === undefined) onChoose(passphrase);
  };
  const changed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setFault(undefined);
  };

  return (
    <form class="stack" noValidate onSubmit={submit}>
      {children}
      <Segmented
        legend={say.way}
        options={[
          { value: 'words', label: say.ways.words },
          { value: 'own', label: say.ways.own },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'words' && list && (
        <div class="field">
          <p class="label">{say.words}</p>
          <p class="own-title" translate={false}>
            {drawn}
          </p>
          <p class="hint">{say.wordsHelp(Math.floor(bitsOf(list)))}</p>
          <Button small onClick={() => changed(setDrawn)(drawPassphrase(list))}>
            {say.others}
          </Button>
        </div>
      )}
      {way === 'own' && (
        <Field
          label={say.own}
          help={say.ownHelp}
          type="password"
          autocomplete="new-password"
          reveal={reveal}
          value={own}
          onInput={changed(setOwn)}
          error={fault === 'short' || fault === 'obvious' ? say.faults[fault] : undefined}
        />
      )}
      <Field
        label={say.again}
        help={say.againHelp}
        type="password"
        autocomplete="new-password"
        reveal={reveal}
        value={again}
        onInput={changed(setAgain)}
        error={fault === 'differs' ? say.faults.differs : undefined}
      />
      <Pair>
        <Button href={linkTo('settings/lock')}>{say.leave}</Button>
        <Button look="go" submit busy={busy}>
          {go}
        </Button>
      </Pair>
    </form>
  );
}
