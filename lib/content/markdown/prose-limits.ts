/** The longest brief, answer or hint of the course has a tenth of it. */
const MAX_CHARACTERS = 20_000;
/** Signs that open something in Markdown: parsing takes their square in time. */
const MAX_SIGNS = 4_000;
const SIGN = /[*_~`[\]|<&!]/g;
/** Levels of quotes and lists that one line opens. */
const MAX_LEVELS = 12;
const OPENS_DEEPER = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${MAX_LEVELS + 1}}`, "m");

/** @returns why short Markdown is not read as such, and what to do: it was written to exhaust whoever reads it. Undefined where it may be read. */
export function proseProblem(text: string): { readonly message: string; readonly mend: string } | undefined {
  if (text.length > MAX_CHARACTERS)
    return { message: `The text has ${text.length} characters.`, mend: `Keep it within ${MAX_CHARACTERS}.` };
  const signs = text.match(SIGN)?.length ?? 0;
  if (signs > MAX_SIGNS) return { message: `The text has ${signs} signs of Markdown.`, mend: `Keep it within ${MAX_SIGNS}.` };
  if (OPENS_DEEPER.test(text))
    return {
      message: `A line opens more than ${MAX_LEVELS} quotes or lists.`,
      mend: `Nest at most ${MAX_LEVELS}, or put a blank line between rules.`,
    };
  return undefined;
}
