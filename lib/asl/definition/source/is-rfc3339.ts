const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is an RFC 3339 moment as the States Language wants it: upper-case `T`, `Z` or an offset, a day there is. */
export function isRfc3339(text: string): boolean {
  const found = SHAPE.exec(text);
  const written = `${found?.[1] ?? ""}T${found?.[2] ?? ""}.000Z`;
  const moment = Date.parse(written);
  // February 30th parses, as March 1st or 2nd: only a day there is comes back as it was written.
  return !Number.isNaN(moment) && new Date(moment).toISOString() === written;
}
