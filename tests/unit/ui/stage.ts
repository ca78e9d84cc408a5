import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

let place: HTMLElement | undefined;

/** Renders into the page, in place of what was there, and runs the effects. */
export function show(what: ComponentChild, direction: 'ltr' | 'rtl' = 'ltr'): void {
  if (!place?.isConnected) {
    place = document.createElement('div');
    document.body.append(place);
  }
  const root = place;
  document.documentElement.setAttribute('dir', direction);
  act(() => render(what, root));
}

export function clear(): void {
  if (place) show(null);
  place?.remove();
}

export function press(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

export function click(selector: string): void {
  act(() => one(selector).click());
}

export function one(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

export function named(selector: string, name: string): HTMLElement {
  const found = all(selector).find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`No ${selector} is named ${name}`);
  return found;
}

/** The field that a label names, or holds. */
export function labelled(label: string): HTMLInputElement | HTMLTextAreaElement {
  const name = all('label').find((each) => each.textContent === label);
  const field = document.getElementById(name?.getAttribute('for') ?? '') ?? name?.querySelector('input') ?? null;
  if (!isField(field)) throw new Error(`No field is labelled ${label}`);
  return field;
}

/** Types into a field, in place of what stood there. */
export function type(field: Element, value: string): void {
  if (!isField(field)) throw new Error('Nothing can be typed here');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function tap(selector: string, name: string): void {
  act(() => named(selector, name).click());
}

function isField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
