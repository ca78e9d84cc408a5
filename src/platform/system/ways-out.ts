// Ways out: what a browser offers for speaking to others and what no policy forbids, or not everywhere.

const CONSTRUCTORS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'];

/**
 * Takes them from this page. Defence in depth alone: code that ran before, or has a window of its own, has them still.
 * That nothing leaves is shown from outside the browser.
 */
export function closeWaysOut(): void {
  for (const name of CONSTRUCTORS) Reflect.deleteProperty(globalThis, name);
  Reflect.deleteProperty(Navigator.prototype, 'sendBeacon');
}
