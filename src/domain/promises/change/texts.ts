// Texts: everything a person wrote in a change plan, kept or still being typed.

type Written = readonly (string | undefined)[];

type PlanTexts = {
  readonly causes: readonly {
    readonly words: string;
    readonly act?: string;
    readonly obstacle?: string;
    readonly fallback?: string;
  }[];
  readonly signs: readonly string[];
  readonly supporters: readonly { readonly name: string; readonly how?: string }[];
  readonly help?: string;
};

/** The texts of a plan, of its draft, and of how it read before. */
export function textsOfPlan(from: PlanTexts & { readonly versions?: readonly PlanTexts[] }): Written {
  const own = [
    ...from.causes.flatMap(({ words, act, obstacle, fallback }) => [words, act, obstacle, fallback]),
    ...from.signs,
    ...from.supporters.flatMap(({ name, how }) => [name, how]),
    from.help,
  ];
  return [...own, ...(from.versions ?? []).flatMap((version): Written => textsOfPlan(version))];
}
