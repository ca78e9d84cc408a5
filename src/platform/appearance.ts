// Appearance: language, light or dark, and text size of this device, put on the document and remembered unsealed.

import { forget, recall, remember } from './small-memory.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Text sizes in percent of what the browser is set to. */
export const TEXT_SIZES = ['100', '112', '125', '150', '175', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The theme chosen on this device. */
export function theme(): Theme {
  const found = recall('kept.theme');
  return THEMES.find((known) => known === found) ?? 'system';
}

/** The text size chosen on this device. */
export function textSize(): TextSize {
  const found = recall('kept.text');
  return TEXT_SIZES.find((known) => known === found) ?? '100';
}

/** Puts what was chosen before on the document. Call it before the first paint. */
export function applyAppearance(): void {
  showTheme(theme());
  showTextSize(textSize());
}

/** Shows a theme at once and remembers it; `system` is remembered by forgetting. */
export function chooseTheme(next: Theme): void {
  showTheme(next);
  if (next === 'system') forget('kept.theme');
  else remember('kept.theme', next);
}

/** Shows a text size at once and remembers it. */
export function chooseTextSize(next: TextSize): void {
  showTextSize(next);
  if (next === '100') forget('kept.text');
  else remember('kept.text', next);
}

/** Tells the document which language it is in and which way that is written. */
export function showLanguage(language: string, direction: 'ltr' | 'rtl'): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}

function showTheme(shown: Theme): void {
  if (shown === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = shown;
}

/** The class is `text-150` and so on; its rule stands with the look. */
function showTextSize(shown: TextSize): void {
  const { classList } = document.documentElement;
  for (const size of TEXT_SIZES) classList.toggle(`text-${size}`, size === shown && size !== '100');
}
