/** What a piece of work consists of, by name: definition, input and world of an exercise, or the one text of a note. */
export type Texts = Readonly<Record<string, string>>;

/** @returns whether both say the same; `null` is work that is as it was at first. */
export function sameTexts(one: Texts | null, other: Texts | null): boolean {
  if (one === null || other === null) return one === other;
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => one[name] === other[name]);
}

/** @returns the length of all of it, in characters. */
export function lengthOf(texts: Texts | null): number {
  return texts === null ? 0 : Object.values(texts).reduce((sum, text) => sum + text.length, 0);
}

/** @returns how many characters of the one do not stand in the other any more, as far as beginning and end tell. */
export function charactersRemoved(before: Texts | null, after: Texts | null): number {
  if (before === null) return 0;
  return Object.entries(before).reduce((sum, [name, text]) => sum + removedFrom(text, after?.[name] ?? ""), 0);
}

function removedFrom(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let kept = 0;
  while (kept < most - from && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return before.length - from - kept;
}
