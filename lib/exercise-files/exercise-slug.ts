const MOST_OF_A_SLUG = 60;

/** The address that words give: small letters of the Latin alphabet, digits and single hyphens. `exercise` where nothing is left. */
export function exerciseSlug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "") // an accent stands by itself now, and must not part a word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return (
    plain
      .replace(/^-+|-+$/g, "")
      .slice(0, MOST_OF_A_SLUG)
      .replace(/-+$/, "") || "exercise"
  );
}
