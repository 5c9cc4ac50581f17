import { z } from "zod";
import type { RoomAnswer } from "./room-answer";

const Reply = z.object({ leftMs: z.number().optional(), refusal: z.string().optional() });

type Outcome =
  | { readonly kind: "taken"; readonly leftMs: number }
  | { readonly kind: "closed"; readonly why: "over" | "elsewhere" }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable" };

/** Bodies up to 64 KiB may outlive the page. */
const KEEPALIVE_BYTES = 60_000;
const SERVER_FAULT = 500;

/** Sends one answer. @returns never rejects: a server that cannot be reached is an outcome. */
export async function postAnswer(mockId: string, given: RoomAnswer & { readonly itemId: string }): Promise<Outcome> {
  const body = JSON.stringify(given);
  try {
    const response = await fetch(`/api/mocks/${mockId}/answers`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: body.length < KEEPALIVE_BYTES,
    });
    if (response.status >= SERVER_FAULT) return { kind: "unreachable" };
    const reply = Reply.parse(await response.json());
    if (reply.leftMs !== undefined) return { kind: "taken", leftMs: reply.leftMs };
    return reply.refusal === "over" || reply.refusal === "elsewhere" ? { kind: "closed", why: reply.refusal } : { kind: "refused" };
  } catch {
    return { kind: "unreachable" };
  }
}
