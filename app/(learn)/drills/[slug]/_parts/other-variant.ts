const VARIANTS = 999_983; // a prime below a million: the walk below meets every variant before it repeats one
const STRIDE = 48_271;

/** @returns the variant to show after this one: a link that needs no script, and no two variants in a row are alike. */
export function otherVariant(variant: number): number {
  return ((variant + STRIDE) % VARIANTS) + 1;
}
