import type { Rating } from "@/lib/reviews";
import type { TurnedCard } from "../actions";
import { emptyAnswer, frontKey, type ReviewFront } from "./review-front";

/** A card that comes back this soon comes back within the session. */
const SOON_MS = 20 * 60_000;

/** A card rated in this session. */
export interface Rated {
  readonly front: ReviewFront;
  readonly rating: Rating;
  readonly comesBackMs: number;
}

/** A session of reviews: the first card of the queue is up. */
export interface Session {
  readonly queue: readonly ReviewFront[];
  readonly rated: readonly Rated[];
  readonly turned: TurnedCard | undefined;
  readonly answer: readonly string[];
}

export function startOf(queue: readonly ReviewFront[], rated: readonly Rated[]): Session {
  const first = queue[0];
  return { queue, rated, turned: undefined, answer: first === undefined ? [] : emptyAnswer(first) };
}

/** What was not known and comes back soon comes up once more. */
export function afterRating({ queue, rated }: Session, made: Rated): Session {
  const rest = queue.slice(1);
  const again = made.comesBackMs <= SOON_MS && made.rating === 1 ? [made.front] : [];
  return startOf([...rest, ...again], [...rated, made]);
}

/** The last card rated is up again, once. */
export function afterUndo({ queue, rated }: Session): Session {
  const last = rated.at(-1);
  if (last === undefined) return startOf(queue, rated);
  const others = queue.filter((front) => frontKey(front) !== frontKey(last.front));
  return startOf([last.front, ...others], rated.slice(0, -1));
}

/** The one rating that is marked is the one that a key takes. */
export function afterSuggestion(session: Session, suggested: Rating | null): Session {
  return session.turned === undefined ? session : { ...session, turned: { ...session.turned, suggested } };
}
