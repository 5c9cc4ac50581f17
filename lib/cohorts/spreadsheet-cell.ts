/** What a spreadsheet takes for the beginning of a formula, also behind blanks and in the full-width forms some of them know. */
const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@|%＝＋－＠｜％]/u;
/** A tab or a line's end at the beginning lets what follows be read as a cell of its own. */
const BREAKS_OUT = /^[\t\r\n]/;

/**
 * A text that a spreadsheet shows and never computes: an apostrophe is put before what could be a formula. Numbers are handed over as
 * numbers, so that none of ours is caught by it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function spreadsheetCell(text: string): string {
  const oneLine = text.replaceAll("\u0000", "");
  return FORMULA.test(oneLine) || BREAKS_OUT.test(oneLine) ? `'${oneLine}` : oneLine;
}
