// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Dialog } from '#ui/frame/Dialog.tsx';
import { all, clear, named, one, show } from './stage.ts';

function Opener({ stays = true }: { readonly stays?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <h1 tabIndex={-1}>Page</h1>
      {(stays || !open) && (
        <button type="button" onClick={() => setOpen(true)}>
          Open it
        </button>
      )}
      {open && (
        <Dialog title="Sheet" close="Close" onClose={() => setOpen(false)} tools={<button type="button">Hide</button>}>
          <p>Inside</p>
        </Dialog>
      )}
    </main>
  );
}

function openIt() {
  const opener = named('button', 'Open it');
  opener.focus();
  act(() => opener.click());
}

describe('the dialog', () => {
  afterEach(clear);

  it('UI5 · it is modal, named by its title, and keeps its tools at hand', () => {
    show(<Opener />);
    openIt();
    const dialog = one('dialog');
    expect(dialog.hasAttribute('open')).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Sheet');
    expect(dialog.contains(named('button', 'Hide'))).toBe(true);
  });

  it('UI5 · closing gives the focus back to what opened it', () => {
    show(<Opener />);
    openIt();
    act(() => named('button', 'Close').click());
    expect(all('dialog')).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe('Open it');
  });

  it('UI5 · where the opener is gone, reading goes on at the heading', () => {
    show(<Opener stays={false} />);
    openIt();
    act(() => named('button', 'Close').click());
    expect(all('dialog')).toHaveLength(0);
    expect(document.activeElement?.tagName).not.toBe('DIALOG');
    expect(document.activeElement?.textContent).toBe('Page');
  });

  it('UI5 · Esc asks to close and the key still reaches the page', () => {
    show(<Opener />);
    openIt();
    let heard = 0;
    const listen = () => {
      heard += 1;
    };
    document.addEventListener('keydown', listen);
    act(() => {
      one('dialog').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      one('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    });
    document.removeEventListener('keydown', listen);
    expect(heard).toBe(1);
    expect(all('dialog')).toHaveLength(0);
  });
});
