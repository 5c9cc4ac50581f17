import type { RunningQuery } from "./simulator-task";

/**
 * Tells of each JSONata expression before it is evaluated. A runaway one blocks the Worker for good, so nothing may be put off; what
 * keeps it cheap is that an expression is written out once, is a number from then on (counted from 0), and is not told again while it
 * repeats.
 */
export function queryReporter(tell: (query: RunningQuery | number) => void): (source: string, state: string) => void {
  const numbers = new Map<string, Map<string, number>>();
  let count = 0;
  let latest: number | undefined;
  return (source, state) => {
    const ofState = numbers.get(state) ?? new Map<string, number>();
    numbers.set(state, ofState);
    const known = ofState.get(source);
    if (known !== undefined && known === latest) return;
    latest = known ?? count++;
    ofState.set(source, latest);
    tell(known ?? { source, state });
  };
}
