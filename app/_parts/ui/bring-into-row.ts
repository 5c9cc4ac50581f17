const PEEK = 40; // pixels of the next one that stay in sight

/** Scrolls a row that is wider than its place until one of its tabs can be seen. The row alone: nothing around it scrolls. */
export function bringIntoRow(tab: HTMLElement, row: HTMLElement): void {
  const left = tab.offsetLeft - row.offsetLeft;
  const furthest = left - PEEK;
  const nearest = left + tab.offsetWidth - row.clientWidth + PEEK;
  row.scrollLeft = Math.max(nearest, Math.min(row.scrollLeft, furthest));
}
