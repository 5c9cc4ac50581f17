import { describe, expect, test } from "vitest";
import type { TurnedCard } from "../actions";
import type { ReviewFront } from "./review-front";
import { actOf, type KeyField } from "./review-key";
import { afterRating, afterSuggestion, afterUndo, type Session, startOf } from "./session-steps";
import type { Review } from "./use-review";

const front = (subject: string): ReviewFront => ({
  kind: "interview",
  subject,
  topic: "Retries",
  isNew: false,
  about: null,
  prompt: "",
  asks: "interview",
  choices: [],
  typed: undefined,
  numbers: [],
  variant: 0,
});
const turnedCard = (suggested: TurnedCard["suggested"]): TurnedCard => ({ back: null, points: [], suggested, comesBackMs: [0, 0, 0, 0] });

/** What a key does, in words. */
function said(key: string, field: KeyField, { turned }: Pick<Session, "turned">): string {
  let did = "nothing";
  const note = (deed: string) => () => {
    did = deed;
  };
  const review: Review = {
    front: front("a"),
    left: 1,
    answer: [],
    turned,
    last: undefined,
    done: 0,
    problem: undefined,
    isBusy: false,
    onAnswer: note("choose"),
    show: note("show"),
    suggest: note("suggest"),
    rateIt: (rating) => {
      did = `rate ${rating}`;
    },
    takeBack: note("take back"),
  };
  actOf(key, field, review)?.();
  return did;
}

describe("one key does it", () => {
  const spoken: Session = { ...startOf([front("a")], []), turned: turnedCard(null) };
  test.each([
    { says: "Enter turns a card over", key: "Enter", field: "none", session: startOf([front("a")], []), does: "show" },
    { says: "Space does, too", key: " ", field: "none", session: startOf([front("a")], []), does: "show" },
    { says: "Enter takes what the server suggests", key: "Enter", field: "none", session: { turned: turnedCard(4) }, does: "rate 4" },
    { says: "with nothing suggested it was known", key: "Enter", field: "none", session: spoken, does: "rate 3" },
    { says: "Enter takes what the ticked points say", key: "Enter", field: "choice", session: afterSuggestion(spoken, 1), does: "rate 1" },
    {
      says: "with every tick taken out again nothing is suggested",
      key: "Enter",
      field: "choice",
      session: afterSuggestion(afterSuggestion(spoken, 1), null),
      does: "rate 3",
    },
    { says: "Space in a tick is the tick's", key: " ", field: "choice", session: spoken, does: "nothing" },
    { says: "a number rates", key: "2", field: "choice", session: spoken, does: "rate 2" },
    { says: "but not before the card is turned", key: "2", field: "none", session: startOf([front("a")], []), does: "nothing" },
    { says: "what is typed stays typed", key: "1", field: "text", session: spoken, does: "nothing" },
    { says: "U takes back", key: "U", field: "none", session: spoken, does: "take back" },
    { says: "a button keeps Enter", key: "Enter", field: "control", session: spoken, does: "nothing" },
  ] as const)("$says", ({ key, field, session, does }) => {
    expect(said(key, field, session)).toBe(does);
  });
});

describe("the queue of a session", () => {
  const [a, b] = [front("a"), front("b")];
  const minute = 60_000;
  test.each([
    { says: "what was known is gone", rating: 3, comesBackMs: 10 * minute, left: ["b"] },
    { says: "what was not known and comes back soon comes again", rating: 1, comesBackMs: minute, left: ["b", "a"] },
    { says: "what was not known and comes back tomorrow does not", rating: 1, comesBackMs: 1440 * minute, left: ["b"] },
  ] as const)("$says; undone, the card is up once", ({ rating, comesBackMs, left }) => {
    const rated = afterRating(startOf([a, b], []), { front: a, rating, comesBackMs });
    expect(rated.queue.map(({ subject }) => subject)).toEqual(left);
    expect(afterUndo(rated).queue.map(({ subject }) => subject)).toEqual(["a", "b"]);
    expect(afterUndo(rated).rated).toEqual([]);
  });
});
