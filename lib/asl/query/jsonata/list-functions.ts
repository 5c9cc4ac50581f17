import type { Json } from "../../json/json";
import { canonicalText } from "../canonical-text";

// JSONata's own `$sort` and `$distinct` take time by the square of the length: minutes for what fits into a payload.

/** A function of an expression, as jsonata hands it over. */
type Comparator = (left: Json, right: Json) => unknown;

/**
 * `$sort`: stable; numbers or strings in ascending order, or as the function says whether its first argument goes after
 * its second.
 */
export async function sort(list: readonly Json[] | undefined, goesAfter?: Comparator): Promise<Json | undefined> {
  if (list === undefined || list.length <= 1) return list;
  if (goesAfter !== undefined) return await mergeSorted(list, goesAfter);
  const isOrdered = ["number", "string"].some((type) => list.every((member) => typeof member === type));
  if (!isOrdered) throw Object.assign(new Error(UNORDERED), { code: "D3070" });
  return [...(list as readonly (number | string)[])].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
}

const UNORDERED =
  'The single argument form of the "sort" function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function';

/** Merges runs of 1, 2, 4 ... members; in the order of jsonata's calls nobody can rely. */
async function mergeSorted(list: readonly Json[], goesAfter: Comparator): Promise<Json> {
  let sorted: readonly Json[] = list;
  for (let width = 1; width < list.length; width *= 2) {
    const merged: Json[] = [];
    for (let start = 0; start < list.length; start += 2 * width) {
      const left = sorted.slice(start, start + width);
      const right = sorted.slice(start + width, start + 2 * width);
      await merge(left, right, { goesAfter, into: merged });
    }
    sorted = merged;
  }
  return sorted;
}

async function merge(
  left: readonly Json[],
  right: readonly Json[],
  { goesAfter, into }: { readonly goesAfter: Comparator; readonly into: Json[] },
): Promise<void> {
  let taken = 0;
  for (const member of left) {
    for (let next = right[taken]; next !== undefined && isTrue(await goesAfter(member, next)); next = right[taken]) {
      into.push(next);
      taken += 1;
    }
    into.push(member);
  }
  for (const member of right.slice(taken)) into.push(member);
}

function isTrue(answer: unknown): boolean {
  return Boolean(answer);
}

/** `$distinct`: the first of each set of equal members. */
export function distinct(list: Json | undefined): Json | undefined {
  if (!Array.isArray(list) || list.length <= 1) return list;
  const members = list as readonly Json[];
  const seen = new Set<unknown>();
  const distinctMembers = members.filter((member) => {
    const mark = typeof member === "object" && member !== null ? canonicalText(member) : member;
    // A text may look like an object's: strings are told apart by a letter before them.
    const key = typeof mark === "string" && typeof member === "string" ? `s${mark}` : mark;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // A list that jsonata made of single results stays one: it is unwrapped where one member is left.
  return Object.hasOwn(list, "sequence") ? Object.defineProperty(distinctMembers, "sequence", { value: true }) : distinctMembers;
}
