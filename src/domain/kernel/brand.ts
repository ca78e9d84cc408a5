// Brands: values that look alike to the machine and must never be mixed up by us.

declare const brandName: unique symbol;

/** A `T` that has been checked or made as a `Name`; a plain `T` is not assignable to it. */
export type Brand<T, Name extends string> = T & { readonly [brandName]: Name };

/** What a brand is made of. */
type Plain<B> = B extends string ? string : B extends number ? number : B extends Uint8Array ? Uint8Array : never;

/** Marks `value` as the brand asked for. Call it only where the value has just been checked or made. */
export function brand<B extends Brand<unknown, string>>(value: Plain<B>): B {
  return value as unknown as B;
}
