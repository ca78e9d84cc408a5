// Strength: roughly what this device can carry, for choosing how costly a key may be.

/** Whether it is a strong machine: eight processors and, where the browser tells, eight gigabytes. */
export function isStrongDevice(): boolean {
  const memory: unknown = 'deviceMemory' in navigator ? navigator.deviceMemory : undefined;
  const isPhone = matchMedia('(pointer: coarse)').matches;
  return !isPhone && navigator.hardwareConcurrency >= 4 && (typeof memory !== 'number' || memory >= 8);
}
