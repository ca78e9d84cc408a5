// Restart: loading the page again, for what must begin from nothing.

/** Loads the page again where one is: after another language was chosen. */
export function startAgain(): void {
  location.reload();
}

/** Begins at the first screen, with nothing left in memory: after everything was erased. */
export function startAfresh(): void {
  history.replaceState(null, '', '#/');
  location.reload();
}
