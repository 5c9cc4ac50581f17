/** @returns `Did you mean "x"?` with the nearest of the names, or the list of them where none is near. */
export function suggestName(wrong: string, names: readonly string[]): string {
  const nearest = names
    .map((name) => ({ name, distance: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((left, right) => left.distance - right.distance)[0];
  if (nearest !== undefined && nearest.distance <= Math.max(2, wrong.length / 3)) return `Did you mean "${nearest.name}"?`;
  return names.length === 0 ? "There is none to choose from." : `Use one of: ${names.join(", ")}.`;
}

/** Edits that turn one word into the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_cell, index) => index);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
