// The law of the layers as tables: docs and src/README.md say it in words, this holds it.

export const layers = ['app', 'features', 'ui', 'content', 'storage', 'platform', 'domain'] as const;
export type Layer = (typeof layers)[number];

/** Whom a layer may import, besides itself. */
export const arrows: Record<Layer, readonly Layer[]> = {
  app: ['features', 'ui', 'content', 'storage', 'platform', 'domain'],
  features: ['ui', 'content', 'storage', 'platform', 'domain'],
  ui: [],
  content: ['domain'],
  storage: ['domain', 'platform'],
  platform: [],
  domain: [],
};

/** Which packages, and in which files of the layer. */
export const packages: readonly { readonly name: string; readonly where: RegExp }[] = [
  { name: 'preact', where: /^src\/(app|features|ui)\// },
  { name: '@preact/signals', where: /^src\/(app|features|ui)\// },
  { name: 'chart.js', where: /^src\/ui\// },
  { name: 'dexie', where: /^src\/storage\// },
  { name: 'idb-keyval', where: /^src\/storage\// },
  { name: '@noble/hashes', where: /^src\/storage\// },
  { name: 'minisearch', where: /^src\/storage\/.*\.worker\.ts$/ },
  { name: 'workbox-window', where: /^src\/platform\// },
  { name: 'ical-generator', where: /^src\/features\/reminders\// },
  { name: 'age-encryption', where: /^src\/features\/.*\.worker\.ts$/ },
];

/** Parts of the domain that look at all subjects. The others know the kernel, the common entry, and themselves. */
export const views = ['insights', 'reminders', 'reviews', 'vault', 'exchange', 'drafts', 'search'];

/** Words that name nothing. Refused as a whole name, and as its last part: `date-utils`. */
export const emptyNames = [
  ...['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'manager', 'service', 'handler'],
  ...['handlers', 'types', 'hooks', 'index'],
];

export type Power = {
  readonly what: string;
  /** A global's name, or `Object.member`, or `.member` of anything; `new Name`: constructed without argument. */
  readonly names: readonly string[];
  readonly where: RegExp | undefined;
};

/** Powers over the device and the world, and the only files that have them. */
export const powers: readonly Power[] = [
  { what: 'the clock', names: ['Date.now', 'new Date', 'performance.now', 'Temporal.Now'], where: /^src\/platform\// },
  { what: 'chance', names: ['Math.random', '.getRandomValues', '.randomUUID'], where: /^src\/platform\// },
  { what: 'fetching', names: ['fetch', '.fetch'], where: /^src\/sw\.ts$/ },
  {
    what: 'the network',
    names: [
      ...['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'RTCPeerConnection', 'WebTransport'],
      ...['importScripts', '.sendBeacon', 'BackgroundFetchManager', 'navigator.connection'],
    ],
    where: undefined,
  },
  { what: 'the console', names: ['console'], where: undefined },
  {
    what: 'text as markup or code',
    names: [
      ...['.innerHTML', '.outerHTML', '.insertAdjacentHTML', 'dangerouslySetInnerHTML', '.srcdoc', 'srcdoc'],
      ...['eval', 'Function', 'document.write', 'document.writeln', 'DOMParser', '.createContextualFragment'],
    ],
    where: undefined,
  },
  {
    what: 'watching or calling a person',
    names: [
      ...['.geolocation', '.getUserMedia', '.getDisplayMedia', 'navigator.contacts', '.getBattery', 'Notification'],
      ...['.showNotification', '.pushManager', '.setAppBadge', '.periodicSync', 'IdleDetector'],
    ],
    where: undefined,
  },
  { what: 'small memory', names: ['localStorage', 'sessionStorage', '.cookie'], where: /^src\/platform\// },
  { what: 'the database', names: ['indexedDB'], where: /^src\/(storage|platform)\// },
  { what: 'the cipher', names: ['crypto.subtle', '.subtle'], where: /^src\/platform\// },
];

/** What the service worker has no business with: no data passes there. */
export const notInServiceWorker = ['indexedDB', 'crypto', 'BroadcastChannel', 'postMessage'];

/** `as` only where a value from outside gets its type, each after a check. */
export const castsAllowed = ['src/domain/kernel/brand.ts', 'src/domain/kernel/parse.ts', 'src/storage/seal.ts'];

export const longest: readonly { readonly where: RegExp; readonly lines: number }[] = [
  { where: /^src\/content\//, lines: Number.POSITIVE_INFINITY },
  { where: /^src\/sw\.ts$/, lines: 150 },
  { where: /(^|\/|-)(actions|queries)\.ts$/, lines: 150 },
  { where: /\.tsx$/, lines: 200 },
  { where: /\.ts$/, lines: 300 },
];

export const mostInFolder = 20;

/** Attributes that are read or announced. */
export const spokenAttributes = [
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['title', 'placeholder', 'alt', 'label'],
];
