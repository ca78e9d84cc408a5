import { words } from '#content/catalogue.ts';
import { linkTo } from '#platform/address.ts';
import { hasSeparateInstalledStorage } from '#platform/install.ts';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Pair } from '#ui/Pair.tsx';

interface CannotHideProps {
  readonly busy: boolean;
  readonly onContinue: () => void;
  readonly onSkip: () => void;
}

export function CannotHide({ busy, onContinue, onSkip }: CannotHideProps) {
  const { cannotHide, ...say } = words('welcome');
  const { icon, eyes, unlock, copies } = cannotHide.items;
  return (
    <>
      <Facts
        facts={[
          { icon: 'phone', ...icon },
          { icon: 'lid', ...eyes },
          { icon: 'lock', ...unlock },
          { icon: 'copy', ...copies },
        ]}
      />
      <p class="soft">{cannotHide.safer}</p>
      {hasSeparateInstalledStorage() && <Notice>{cannotHide.separate}</Notice>}
      <p>
        <a href={linkTo('help')}>{cannotHide.helpLink}</a>
      </p>
      <Pair>
        <Button busy={busy} onClick={onSkip}>
          {say.skip}
        </Button>
        <Button look="go" busy={busy} onClick={onContinue}>
          {say.continue}
        </Button>
      </Pair>
    </>
  );
}
