// Random: the only source of chance, from the system.

/** `length` unpredictable bytes. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}
