// Ink: the tokens of the look as a canvas needs them. A canvas knows no custom properties, so three marks on the page are asked.

import type { Ink } from './line-chart.ts';

/** Reads colours and letters from the marks inside `frame`; `paper` reads them as they are printed. */
export function inkOf(frame: HTMLElement, paper: boolean): Ink {
  frame.classList.toggle('plot--paper', paper);
  const words = styleOf(frame, '.plot__words');
  const ink: Ink = {
    line: getComputedStyle(frame).color,
    grid: styleOf(frame, '.plot__grid').color,
    words: words.color,
    family: words.fontFamily,
    size: Number.parseFloat(words.fontSize),
    band: Number.parseFloat(words.getPropertyValue('--band-a')) / 100 || 0.16,
    pixels: paper ? 3 : undefined,
  };
  frame.classList.remove('plot--paper');
  return ink;
}

/** Calls back whenever the page may look otherwise: another scheme, theme, contrast or size of text, or paper. */
export function onInkChange(hear: (paper: boolean) => void): () => void {
  const stops = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map((query) =>
    listen(matchMedia(query), 'change', () => hear(false)),
  );
  const observer = new MutationObserver(() => hear(false));
  observer.observe(document.documentElement, { attributes: true });
  stops.push(
    () => observer.disconnect(),
    listen(globalThis, 'beforeprint', () => hear(true)),
    listen(globalThis, 'afterprint', () => hear(false)),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

function listen(target: EventTarget, name: string, hear: () => void): () => void {
  target.addEventListener(name, hear);
  return () => target.removeEventListener(name, hear);
}

function styleOf(frame: HTMLElement, selector: string): CSSStyleDeclaration {
  return getComputedStyle(frame.querySelector(selector) ?? frame);
}
