// What vault.md 5.1, 5.2 and S3 settle, written out a second time on purpose: the app's own copy is checked against it.
export const law = {
  policy:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
    "connect-src 'none'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
    "object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types app#url",

  headers: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'geolocation=(), camera=(), microphone=(), accelerometer=(), gyroscope=(), magnetometer=(), usb=(), serial=(), ' +
      'bluetooth=(), hid=(), midi=(), payment=(), display-capture=(), idle-detection=(), local-fonts=(), ' +
      'browsing-topics=(), attribution-reporting=(), publickey-credentials-get=(self), ' +
      'publickey-credentials-create=(self)',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  },

  forbidden: [
    ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', '.sendBeacon'],
    ...['importScripts', 'navigator.connection', 'eval', 'document.write', '.insertAdjacentHTML'],
    ...['.geolocation', '.getUserMedia', 'Notification', '.pushManager', '.setAppBadge', '.periodicSync'],
  ],

  /** Packages that contain a fetch which we never reach, and which the policy would refuse. */
  packagesThatMention: {
    fetch: [] as readonly string[],
  },

  /** Packages that come with one of ours. */
  broughtAlong: [
    '@kurkle/color',
    '@noble/ciphers',
    '@noble/curves',
    '@noble/post-quantum',
    '@scure/base',
    '@preact/signals-core',
  ],

  /** Addresses that stand in the built scripts, and why. None of them is ever asked. */
  addresses: [
    { begins: 'http://www.w3.org/', why: 'names of XML vocabularies' },
    { begins: 'https://tinyurl.com/y2uuvskb', why: 'Dexie: in the text of an error' },
    { begins: 'http://bit.ly/2kdckMn', why: 'Dexie: in the text of an error' },
    { begins: 'https://sebbo2002.github.io/ical-generator/', why: 'ical-generator: in the text of an error' },
  ],

  tellingWords:
    /trust|affair|cheat|betray|couple|partner|spouse|husband|wife|marri|love|journal|diary|secret|safe|abuse|violen|promise|apolog|relation|divorc|infidel|feeling|mood/i,
} as const;
