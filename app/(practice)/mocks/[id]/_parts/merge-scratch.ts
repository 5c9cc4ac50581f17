/** Notes that the server has not confirmed, and what it had when they were begun. */
export interface LeftScratch {
  readonly text: string;
  readonly base: string;
}

/** @returns the notes to go on with: where another device wrote meanwhile, both. */
export function mergeScratch(saved: string, left: LeftScratch | undefined): string {
  if (left === undefined || left.text === saved) return saved;
  return left.base === saved ? left.text : [saved, "— also written on this device —", left.text].join("\n\n");
}
