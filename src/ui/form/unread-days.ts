// Unread days: what a browser hides of a day field it cannot read.

/** Day fields in which something stands that the browser cannot read as a day: to us they look empty. */
export function unreadDays(form: HTMLFormElement): Readonly<Record<string, string>> {
  const unread = [...form.elements].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.validity.badInput,
  );
  return Object.fromEntries(unread.map((element) => [element.name, '?']));
}
