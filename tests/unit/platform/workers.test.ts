// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trustedUrl } from '#platform/workers.ts';

const folder = 'https://example.org/kept/';

describe('the scripts that may run', () => {
  beforeEach(() => {
    const base = document.createElement('base');
    base.href = folder;
    document.head.append(base);
  });
  afterEach(() => document.head.replaceChildren());

  it('RE6 · the search worker and the service worker are started, in whatever folder the app lies', () => {
    expect(trustedUrl('sw.js')).toBe(`${folder}sw.js`);
    expect(trustedUrl(`${folder}assets/0a1b2c3d.js`)).toBe(`${folder}assets/0a1b2c3d.js`);
  });

  it('RE6 · nothing else is started', () => {
    for (const url of [
      ...['https://elsewhere.org/sw.js', '//elsewhere.org/kept/sw.js', '../sw.js', '/sw.js', 'sw.js.txt', 'blob:x'],
      ...['data:text/javascript,1', 'assets/../other.js', 'assets/name.js', 'sw.js?other', 'javascript:1', ''],
    ]) {
      expect(() => trustedUrl(url), url).toThrow('not a script of this app');
    }
  });
});
