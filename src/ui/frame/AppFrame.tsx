import type { ComponentChildren } from 'preact';
import { Icon } from '../art/Icon.tsx';
import type { IconName } from '../art/icon-paths.ts';
import { Mark } from '../art/Mark.tsx';

export interface FramePlace {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly current?: boolean | undefined;
}

export interface AppFrameProps {
  /** The link that skips to the page. */
  readonly skip: string;
  readonly name: string;
  readonly navLabel: string;
  readonly places: readonly FramePlace[];
  readonly settings?:
    | { readonly href: string; readonly label: string; readonly current?: boolean | undefined }
    | undefined;
  /** What calms, one tap away from every page. */
  readonly steady: { readonly href: string; readonly label: string };
  readonly help: { readonly href: string; readonly label: string };
  readonly hide: {
    readonly label: string;
    readonly onHide: () => void;
    /** At the bottom edge instead of the top. */
    readonly edge?: boolean | undefined;
  };
  /** What the bar says at its start, or the way back. */
  readonly place?: string | undefined;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** The bar is part of an indigo head. */
  readonly cloth?: boolean | undefined;
  /** The live line. */
  readonly live?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every page but the thresholds. */
export function AppFrame(props: AppFrameProps) {
  const { back, place, hide } = props;
  return (
    <div class="app">
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to #main; only the address must stay as it is */}
      <a class="skip" href="#main" onClick={skipToMain}>
        {props.skip}
      </a>
      <header class={props.cloth ? 'topbar topbar--cloth' : 'topbar'}>
        <Places {...props} />
        <div class="topbar__place">
          {back ? (
            <a class="tool" href={back.href}>
              <Icon name="prev" flip />
              {back.label}
            </a>
          ) : (
            place !== undefined && <span class="tool">{place}</span>
          )}
        </div>
        <a class="tool" href={props.steady.href}>
          <Icon name="strands" />
          <span class="vh">{props.steady.label}</span>
        </a>
        <a class="tool tool--help" href={props.help.href}>
          <Icon name="ring" />
          <span>{props.help.label}</span>
        </a>
        <button
          type="button"
          class={hide.edge ? 'tool tool--hide tool--edge' : 'tool tool--hide'}
          onClick={hide.onHide}
        >
          <Icon name="lid" />
          <span>{hide.label}</span>
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {props.children}
      </main>
      {props.live}
    </div>
  );
}

function Places({ name, navLabel, places, settings }: AppFrameProps) {
  return (
    <nav class="nav" aria-label={navLabel}>
      <p class="nav__mark">
        <Mark />
        <span>{name}</span>
      </p>
      <ul class="nav__list">
        {places.map((place) => (
          <li key={place.href}>
            <a class="nav__a" href={place.href} aria-current={place.current ? 'page' : undefined}>
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </a>
          </li>
        ))}
      </ul>
      {settings && (
        <a class="tool tool--set" href={settings.href} aria-current={settings.current ? 'page' : undefined}>
          <Icon name="sliders" />
          <span class="vh">{settings.label}</span>
        </a>
      )}
    </nav>
  );
}

// The address stays as it is: a fragment would be taken for a route.
function skipToMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
