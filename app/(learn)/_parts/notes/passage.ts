/** Words of a lesson as they are kept: what was selected, and what stands right before it. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
}

const BEFORE = 40;
const LONGEST_QUOTE = 2000;

/** @returns the passage that is selected in `text`, or undefined: nothing, only blanks, too much, or something outside it. */
export function selectedPassage(text: HTMLElement, range: Range): Passage | undefined {
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const quote = range.cloneContents().textContent;
  if (quote.trim() === "" || quote.length > LONGEST_QUOTE) return undefined;
  const lead = document.createRange();
  lead.setStart(text, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return { quote, before: lead.toString().slice(-BEFORE) };
}

/** @returns where the words begin in a text: after what stood before them, else at their first place; -1 when the lesson no longer has them. */
export function findPassage(text: string, { quote, before }: Passage): number {
  if (quote === "") return -1;
  const at = text.indexOf(before + quote);
  return at === -1 ? text.indexOf(quote) : at + before.length;
}

/** @returns the range of a passage in an element, or undefined when the words are no longer there. */
export function rangeOf(element: HTMLElement, passage: Passage): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const start = findPassage(element.textContent, passage);
  if (start === -1) return undefined;
  const range = document.createRange();
  let offset = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (offset <= start && start < offset + length) range.setStart(node, start - offset);
    const end = start + passage.quote.length;
    if (offset < end && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  return undefined;
}

/** @returns the id of the last heading that stands before a place; empty above the first. */
export function headingBefore(element: HTMLElement, range: Range): string {
  const headings = [...element.querySelectorAll<HTMLElement>("h2[id], h3[id]")];
  return headings.filter((heading) => range.comparePoint(heading, 0) <= 0).at(-1)?.id ?? "";
}
