// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '#ui/Button.tsx';
import { clear, click, one, show } from './stage.ts';

describe('a button', () => {
  afterEach(clear);

  it('UI6 · not available: it can be focused, says why, and does nothing', () => {
    let pressed = 0;
    show(
      <Button unavailable="Opens tomorrow." onClick={() => (pressed += 1)}>
        Put it in
      </Button>,
    );
    one('button').focus();
    expect(document.activeElement).toBe(one('button'));
    expect(document.getElementById(one('button').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Opens tomorrow.',
    );
    click('button');
    expect(pressed).toBe(0);
  });

  it('UI6 · under way: it takes no second press and keeps the focus', () => {
    let pressed = 0;
    const button = (busy: boolean) => (
      <Button busy={busy} onClick={() => (pressed += 1)}>
        Make it
      </Button>
    );
    show(button(false));
    one('button').focus();
    click('button');
    show(button(true));
    click('button');
    expect(pressed).toBe(1);
    expect(document.activeElement).toBe(one('button'));
  });

  it('UI6 · it submits only when it is told to', () => {
    show(<Button>Leave</Button>);
    expect(one('button').getAttribute('type')).toBe('button');
    show(<Button submit>Keep</Button>);
    expect(one('button').getAttribute('type')).toBe('submit');
  });
});
