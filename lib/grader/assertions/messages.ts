import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";
import { firstDifference } from "../first-difference";
import { showDifference } from "../show";

const Messages = z.strictObject({
  /** A queue or a topic. */
  to: z.string(),
  count: Bounds.default({ atLeast: 1 }),
  /** What each message holds at least; a text that is JSON is compared as JSON. */
  body: z.json().optional(),
});

/** Messages a queue or topic was sent. */
export const messages = assertionKind(Messages, ({ to, count, body }, { log }) => {
  const actual = log.messages.filter((message) => message.to === to).map((message) => parsed(message.body));
  if (!isWithin(actual.length, count))
    return [
      { message: `"${to}" should be sent ${showBounds(count, "message")}; it was sent ${actual.length}.`, expected: count as Json, actual },
    ];
  if (body === undefined) return [];
  for (const [i, message] of actual.entries()) {
    const difference = firstDifference(body, message, "contains");
    if (difference)
      return [{ message: `Message ${i + 1} to "${to}" is not right: ${showDifference(difference)}.`, expected: body, actual: message }];
  }
  return [];
});

function parsed(body: Json): Json {
  if (typeof body !== "string") return body;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return body; // plain text is a message too
  }
}
