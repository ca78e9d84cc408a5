import { useEffect, useState } from 'preact/hooks';
import { words } from '#content/catalogue.ts';
import { dayInWords } from '#content/format.ts';
import { UpdateNotice } from '#features/pwa/UpdateNotice.tsx';
import { here, linkTo, onMove } from '#platform/address.ts';
import type { VaultFault } from '#storage/vault.ts';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { Live } from '#ui/frame/Live.tsx';
import { todayHere } from './day.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { hide } from './hiding.ts';
import { Later } from './Later.tsx';
import { begin } from './opening.ts';
import { findRoute } from './router.ts';
import { PLACES, type Route, routes } from './routes.ts';
import { SampleBar } from './SampleBar.tsx';
import { Screen } from './Screen.tsx';
import { lookAround } from './sampling.ts';
import { NotAmongSamples } from './screens/NotAmongSamples.tsx';
import { NotFound } from './screens/NotFound.tsx';
import { message, phase, redraw, waitingVersion } from './state.ts';

/** The whole app: which screen, in which frame. */
export function App() {
  const path = usePath();
  const { at } = phase.value;
  const found = findRoute(routes, path);
  const shut = at === 'first-run' || at === 'fault';
  if (at === 'opening') return null;
  // Help and bringing notes back work without a ledger.
  if (shut && !found?.route.always) {
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
  const sampling = phase.value.at === 'sample';
  const notHere = sampling && route?.ownNotes === true;
  return (
    <AppFrame
      skip={shell.skip}
      name={shell.name}
      navLabel={shell.navigation}
      places={PLACES.map((place) => ({
        href: linkTo(place.path),
        label: shell.places[place.name],
        icon: place.icon,
        current: route?.place === place.name,
      }))}
      settings={{ href: linkTo('settings'), label: shell.settings, current: route?.place === 'settings' }}
      help={{ href: linkTo('help'), label: shell.help }}
      hide={{ label: shell.hide, onHide: () => void hide() }}
      place={route?.cloth ? dayInWords(todayHere(), 'short') : undefined}
      back={back}
      cloth={route?.cloth}
      live={
        <Live
          message={message.value}
          dismiss={shell.dismiss}
          onDismiss={() => {
            message.value = undefined;
          }}
        />
      }
    >
      {sampling && <SampleBar />}
      {version && <UpdateNotice version={version} onLater={() => (waitingVersion.value = undefined)} />}
      <FailureNotice />
      {!found && <NotFound />}
      {found && (notHere ? <NotAmongSamples /> : <Screen found={found} path={path} />)}
    </AppFrame>
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

function Fault({ fault }: { readonly fault: VaultFault }) {
  return (
    <Later name={fault} load={() => import('./screens/FaultScreen.tsx')} sections={[]}>
      {({ FaultScreen }) => <FaultScreen fault={fault} onHide={hide} />}
    </Later>
  );
}

function usePath(): string {
  const [path, setPath] = useState(here());
  useEffect(
    () =>
      onMove(() => {
        setPath(here());
        scrollTo(0, 0);
      }),
    [],
  );
  return path;
}
