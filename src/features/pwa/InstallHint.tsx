import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { canInstall, install, onInstallOffer } from '#platform/install.ts';
import { recall, remember } from '#platform/small-memory.ts';
import { Button } from '#ui/Button.tsx';
import { Pair } from '#ui/Pair.tsx';
import { Patch } from '#ui/Patch.tsx';

/** Offers the home screen where the browser does, until it is declined once. */
export function InstallHint() {
  const { install: say } = words('shell');
  const [offered, setOffered] = useState(canInstall() && recall('kept.later') === undefined);
  useEffect(() => onInstallOffer(() => setOffered(canInstall() && recall('kept.later') === undefined)), []);
  if (!offered) return null;
  const decline = () => {
    remember('kept.later', '1');
    setOffered(false);
  };
  const accept = () => {
    setOffered(false);
    void install();
  };
  return (
    <Patch flat title={say.title}>
      <p class="small soft">{say.text}</p>
      <Pair>
        <Button small onClick={decline}>
          {say.later}
        </Button>
        <Button small onClick={accept}>
          {say.now}
        </Button>
      </Pair>
    </Patch>
  );
}
