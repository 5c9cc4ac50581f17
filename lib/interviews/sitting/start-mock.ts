import "server-only";
import { randomInt } from "node:crypto";
import { countMocksSince, createMock, findMocks, type MockRow } from "@/lib/db/mock-interviews";
import { mayUse } from "@/lib/entitlements";
import { accept, refuse, type Result } from "@/lib/kernel";
import { findAuthoredBlueprint } from "../blueprints/authored-blueprint";
import { blueprintOf, type Blueprint, type OwnChoice } from "../blueprints/blueprint";
import { getMocks } from "../blueprints/load-mocks";
import { drawPaper } from "../paper/draw-paper";
import { gatherPool } from "../paper/gather-pool";
import { paperSchema } from "../paper/paper";
import { findWeakTopics } from "../result/weak-topics";
import { ownerOf, type MockPerson } from "./mock-person";
import { EXTRA_PERCENTS, FREE_MOCKS_A_DAY } from "./mock-timing";

const DAY_MS = 86_400_000;
/** Items of so many mock interviews before are not asked again while there are others. */
const REMEMBERED = 5;
const MAX_SEED = 2 ** 31 - 1;

/** What to sit: a blueprint by its slug, an instructor's, one's own choice, or what one is weakest in. */
export type WantedMock =
  | { readonly kind: "blueprint"; readonly slug: string }
  /** One that an instructor published, by the id of its set. */
  | { readonly kind: "authored"; readonly id: string }
  | { readonly kind: "own"; readonly choice: OwnChoice }
  | { readonly kind: "weak-spots" };

export type StartRefusal = "no-such-mock" | "needs-premium" | "one-a-day" | "nothing-to-ask" | "another-is-running" | "no-weak-spots";

/**
 * Draws a paper and starts its clock.
 * @param extraPercent - extra time: one of EXTRA_PERCENTS, anything else counts as none.
 * @param device - the name of the browser that may answer.
 * @returns the id of the new mock interview.
 */
export async function startMock(
  person: MockPerson,
  wanted: WantedMock,
  { extraPercent, device }: { readonly extraPercent: number; readonly device: string },
): Promise<Result<string, StartRefusal>> {
  const owner = ownerOf(person);
  const earlier = await findMocks(owner, REMEMBERED);
  if (earlier.some(isRunning)) return refuse("another-is-running");
  const weak = wanted.kind === "weak-spots" ? await findWeakTopics(person) : [];
  if (wanted.kind === "weak-spots" && weak.length === 0) return refuse("no-weak-spots");
  const blueprint = await findWanted(wanted, weak);
  if (blueprint === undefined) return refuse("no-such-mock");
  if (!mayUse(blueprint.access, person.user)) return refuse("needs-premium");
  const hasPremium = mayUse("premium", person.user);
  if (!hasPremium && (await countMocksSince(owner, new Date(Date.now() - DAY_MS))) >= FREE_MOCKS_A_DAY) return refuse("one-a-day");
  const seed = randomInt(MAX_SEED);
  const seen = new Set(earlier.flatMap(({ paper }) => paperSchema.parse(paper).map(({ id }) => id)));
  const paper = drawPaper(blueprint, gatherPool(person.user), { seed, seen, weak });
  if (paper.length === 0) return refuse("nothing-to-ask");
  const extra = EXTRA_PERCENTS.includes(extraPercent) ? extraPercent : 0;
  const { slug, title, minutes } = blueprint;
  return accept(await createMock(owner, { blueprint: slug, title, minutes, seed, paper: [...paper], extraPercent: extra, device }));
}

function isRunning({ finishedAt, endsAt }: MockRow): boolean {
  return finishedAt === null && endsAt.getTime() > Date.now();
}

const WEAK_SPOT_QUESTIONS = 12;
const WEAK_SPOT_MINUTES = 25;

async function findWanted(wanted: WantedMock, weak: readonly string[]): Promise<Blueprint | undefined> {
  const { blueprints, live } = getMocks();
  const liveNames = live.map(({ name }) => name);
  switch (wanted.kind) {
    case "blueprint":
      return blueprints.find(({ slug }) => slug === wanted.slug);
    case "authored":
      return (await findAuthoredBlueprint(wanted.id))?.blueprint;
    case "own":
      return blueprintOf(wanted.choice, liveNames);
    case "weak-spots": {
      const common = { minutes: WEAK_SPOT_MINUTES, questions: WEAK_SPOT_QUESTIONS, open: 1, live: false, levels: [], kinds: [] };
      return { ...blueprintOf({ ...common, topics: [...weak] }, []), slug: "weak-spots", title: "Your weak spots" };
    }
  }
}
