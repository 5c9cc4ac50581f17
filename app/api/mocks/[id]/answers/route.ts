import { z } from "zod";
import { isOwnPage } from "@/app/_session/is-own-page";
import { findMockSeat } from "@/app/_session/mock-person";
import { answerMock } from "@/lib/interviews";

/** AWS takes no longer definition; every other answer is far shorter. */
const MAX_ANSWER = 1_048_576;
const MOST_SPENT_MS = 86_400_000;
const Given = z.object({
  itemId: z.string().max(120),
  answer: z.array(z.string().max(MAX_ANSWER)).max(12),
  flagged: z.boolean(),
  confidence: z.number().int().min(1).max(4).nullable(),
  spentMs: z.number().int().min(0).max(MOST_SPENT_MS),
  revision: z.number().int().min(1).max(1_000_000_000),
});
const STATUS = { "not-found": 404, over: 410, elsewhere: 409 };

/**
 * Saves one answer of a mock interview. A route and not an action, so that a page that is being left can still send it.
 * Answers `{leftMs}` by the server's clock, or `{refusal}`.
 */
export async function POST(request: Request, { params }: RouteContext<"/api/mocks/[id]/answers">): Promise<Response> {
  if (!isOwnPage(request)) return Response.json({ refusal: "not-found" }, { status: 403 });
  const seat = await findMockSeat();
  const given = Given.safeParse(await request.json().catch(() => null));
  if (!given.success) return Response.json({ refusal: "malformed" }, { status: 400 });
  if (seat === null) return Response.json({ refusal: "not-found" }, { status: 404 });
  const { id } = await params;
  const saved = await answerMock(seat.person, id, { device: seat.device, given: given.data });
  if (!saved.ok) return Response.json({ refusal: saved.refusal }, { status: STATUS[saved.refusal] });
  return Response.json({ leftMs: saved.value }, { headers: { "Cache-Control": "no-store" } });
}
