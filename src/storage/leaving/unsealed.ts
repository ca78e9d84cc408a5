// Unsealed: who holds words that are not on the disk yet. They are asked here before keys are let go or the page is left.

type Holder = {
  /** Puts what lies ready, sealed, where it outlives the page: at once, before anything else can happen. */
  readonly hold?: () => void;
  /** Writes it as it should be written. */
  readonly seal?: () => Promise<unknown>;
};

const holders = new Set<Holder>();

/** Makes `holder` one of those that are asked; the answer stops it. */
export function askBeforeLeaving(holder: Holder): () => void {
  holders.add(holder);
  return () => holders.delete(holder);
}

/** Holds at once what lies ready, and then seals everything that is being typed. Hide, lock and leaving call it. */
export async function sealBeforeLeaving(): Promise<void> {
  for (const { hold } of holders) hold?.();
  await Promise.all([...holders].map(({ seal }) => seal?.()));
}
