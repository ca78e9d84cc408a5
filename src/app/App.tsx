import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { UpdateNotice } from '#features/pwa/UpdateNotice.tsx';
import { here, linkTo, onMove } from '#platform/address.ts';
import type { LedgerStore } from '#storage/ledger-store.ts';
import type { VaultFault } from '#storage/vault.ts';
import { onceThere } from '#ui/first-picture.ts';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { Live } from '#ui/frame/Live.tsx';
import { todayHere } from './day.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { Later } from './Later.tsx';
import { hide } from './lock/hiding.ts';
import { lock, whenLetGo } from './lock/locking.ts';
import { begin, enter } from './opening.ts';
import { PLACES, type Route } from './route.ts';
import { type Found, findRoute } from './router.ts';
import { routes } from './routes.ts';
import { SampleBar } from './SampleBar.tsx';
import { Screen } from './Screen.tsx';
import { lookAround } from './sampling.ts';
import { NotAmongSamples } from './screens/NotAmongSamples.tsx';
import { NotFound } from './screens/NotFound.tsx';
import { discretion, message, type Phase, phase, redraw, waitingVersion } from './state.ts';

/** An address that leads nowhere, such as that of an entry of another ledger. */
const nothing: Found = { route: { pattern: '', sections: [], load: async () => NotFound }, params: {} };

/** The whole app: which screen, in which frame. */
export function App() {
  const path = usePath();
  const { at } = phase.value;
  const found = findRoute(routes, path);
  const shut = at !== 'open' && at !== 'sample' && at !== 'opening';
  // Drawn ahead only where nothing but Today will be shown.
  const isAhead = phase.value.at === 'opening' && phase.value.byItself === true && found?.route.view !== undefined;
  if (at === 'opening' && !isAhead) return null;
  if (phase.value.at === 'together' && found?.route.place !== 'help') return <Together shown={phase.value} />;
  if (at === 'locked' && !found?.route.locked) return <Locked />;
  // Help and bringing notes back work without a ledger.
  if ((at === 'first-run' || at === 'fault') && !found?.route.always) {
    return phase.value.at === 'fault' ? <Fault fault={phase.value.fault} /> : <Welcome />;
  }
  return <Framed key={redraw.value} path={path} route={found?.route} shut={shut} />;
}

interface FramedProps {
  readonly path: string;
  readonly route: Route | undefined;
  readonly shut: boolean;
}

function Framed({ path, route, shut }: FramedProps) {
  const shell = words('shell');
  const found = findRoute(routes, path);
  const back = shut ? { href: linkTo(''), label: shell.back } : route?.back?.(shell);
  const version = waitingVersion.value;
  const { at } = phase.value;
  const sampling = at === 'sample';
  const notHere = sampling && route?.ownNotes === true;
  return (
    <AppFrame
      skip={shell.skip}
      name={shell.name}
      navLabel={shell.navigation}
      places={(at === 'together' ? [] : PLACES).map((place) => ({
        href: linkTo(place.path),
        label: shell.places[place.name],
        icon: place.icon,
        current: route?.place === place.name,
      }))}
      settings={
        at === 'together'
          ? undefined
          : { href: linkTo('settings'), label: shell.settings, current: route?.place === 'settings' }
      }
      steady={{ href: linkTo('steady'), label: shell.steady }}
      help={{ href: linkTo('help'), label: shell.help }}
      hide={{ label: shell.hide, onHide: () => void hide(), edge: discretion.value.hideAtEdge }}
      place={route?.cloth ? onceThere(() => dayInWords(todayHere(), 'short')) : undefined}
      back={back}
      cloth={route?.cloth}
      live={<Said />}
    >
      {sampling && <SampleBar />}
      {version && <UpdateNotice version={version} onLater={() => (waitingVersion.value = undefined)} />}
      <FailureNotice />
      {notHere ? <NotAmongSamples /> : <Screen found={found ?? nothing} path={path} />}
    </AppFrame>
  );
}

/** By itself, so that a message is said without drawing the page again. */
function Said() {
  return (
    <Live
      message={message.value}
      dismiss={words('shell').dismiss}
      onDismiss={() => {
        message.value = undefined;
      }}
    />
  );
}

function Welcome() {
  const load = () => import('#features/welcome/WelcomeScreen.tsx');
  return (
    <Later name="welcome" load={load} sections={['welcome']}>
      {({ WelcomeScreen }) => <WelcomeScreen onHide={hide} onBegin={begin} onLookAround={lookAround} />}
    </Later>
  );
}

function Locked() {
  return (
    <Later name="locked" load={() => import('#features/lock/LockScreen.tsx')} sections={['lock']}>
      {({ LockScreen }) => <LockScreen onOpen={enterUnlocked} onHide={hide} />}
    </Later>
  );
}

function Together({ shown: { copies } }: { readonly shown: Extract<Phase, { readonly at: 'together' }> }) {
  const load = () => import('#features/lock/together/TogetherView.tsx');
  return (
    <Later name="together" load={load} sections={['together', 'lookBack', 'reviews']}>
      {({ TogetherView }) => <TogetherView copies={copies} onEnd={lock} onHide={hide} />}
    </Later>
  );
}

/** What was let go of a moment ago is gone for good before the same notes are opened again. */
async function enterUnlocked(store: LedgerStore): Promise<void> {
  await whenLetGo();
  await enter(store);
}

function Fault({ fault }: { readonly fault: Exclude<VaultFault, 'locked'> }) {
  return (
    <Later name={fault} load={() => import('./screens/FaultScreen.tsx')} sections={[]}>
      {({ FaultScreen }) => <FaultScreen fault={fault} onHide={hide} />}
    </Later>
  );
}

function usePath(): string {
  const [path, setPath] = useState(here());
  useEffect(() => {
    // Somebody may have gone on between the first drawing and now.
    setPath(here());
    return onMove(() => {
      setPath(here());
      scrollTo(0, 0);
    });
  }, []);
  return path;
}
