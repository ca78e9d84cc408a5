// Screen: what every screen is given.

/** The named parts of the address: for `promises/:id` the `id`. */
export type ScreenProps = { readonly params: Readonly<Record<string, string>> };
