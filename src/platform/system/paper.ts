// Paper: the browser's own printing.

/** Asks the browser to print the page as it stands. */
export function printPage(): void {
  print();
}
