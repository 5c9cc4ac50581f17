import type { Proposal } from "./proposals";

/** A new test costs its reader more than one more line in a test that is there. */
const NEW_TEST = 0.5;
const BINDS = 0.1;

/**
 * A small set of proposals that together notice all that any of them does: again and again the one that adds most, and of equals the one that
 * binds a learner least.
 *
 * @param known - what the exercise's tests notice already.
 * @returns ids in the order in which they were chosen.
 */
export function smallCover(proposals: readonly Proposal[], known: ReadonlySet<string>): readonly string[] {
  const covered = new Set(known);
  const settings = new Set(proposals.filter(({ setting }) => setting.test !== undefined).map(({ setting }) => setting.says));
  const chosen: string[] = [];
  for (;;) {
    const best = bestOf(proposals, (proposal) => worth(proposal, covered, settings));
    if (best === undefined) return chosen;
    chosen.push(best.id);
    settings.add(best.setting.says);
    for (const name of best.kills) covered.add(name);
  }
}

/** Undefined where it adds nothing. */
function worth({ kills, setting, binds }: Proposal, covered: ReadonlySet<string>, settings: ReadonlySet<string>): number | undefined {
  const added = kills.filter((name) => !covered.has(name)).length;
  return added === 0 ? undefined : added - BINDS * binds - (settings.has(setting.says) ? 0 : NEW_TEST);
}

function bestOf(proposals: readonly Proposal[], worthOf: (proposal: Proposal) => number | undefined): Proposal | undefined {
  let best: { readonly proposal: Proposal; readonly worth: number } | undefined;
  for (const proposal of proposals) {
    const found = worthOf(proposal);
    if (found !== undefined && (best === undefined || found > best.worth)) best = { proposal, worth: found };
  }
  return best?.proposal;
}
