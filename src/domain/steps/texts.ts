// Texts: everything a person wrote in a ladder, kept or still being typed.

type Written = readonly (string | undefined)[];

type LadderTexts = {
  readonly name?: string;
  readonly stop?: string;
  readonly rungs: readonly { readonly words: string; readonly cue?: string; readonly act?: string }[];
};

/** The texts of a ladder, of its draft, and of how it read before. */
export function textsOfLadder(from: LadderTexts & { readonly versions?: readonly LadderTexts[] }): Written {
  const own = [from.name, ...from.rungs.flatMap(({ words, cue, act }) => [words, cue, act]), from.stop];
  return [...own, ...(from.versions ?? []).flatMap((version): Written => textsOfLadder(version))];
}
