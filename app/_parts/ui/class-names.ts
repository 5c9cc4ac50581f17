/** Joins the classes that apply; what is false, empty or missing drops out. */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
