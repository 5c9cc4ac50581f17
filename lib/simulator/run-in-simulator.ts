import type { OnQuery, RunReply, RunRequest } from "./run-request";
import { simulate, type Simulated } from "./simulate";
import type { World } from "./world";

/**
 * Parses a definition and runs it in a world, in virtual time and within bounds. The browser's Worker, the server's verdict and the
 * command line all run this.
 *
 * @param onQuery - told of each JSONata expression before it is evaluated.
 * @returns never rejects: what goes wrong on our side is the reply `fault`.
 */
export async function runInSimulator(request: RunRequest, onQuery?: OnQuery): Promise<RunReply> {
  try {
    const simulated = await simulate(request, onQuery);
    return request.redrive === undefined ? simulated.reply : await redriven(simulated, request.redrive);
  } catch (fault) {
    return { kind: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** What redriving it in the mended world comes to; its own end where AWS would not redrive it. */
async function redriven({ reply, redrive }: Simulated, mended: World): Promise<RunReply> {
  if (reply.kind !== "result") return reply;
  const again = await redrive(mended);
  return again === undefined || "refused" in again ? reply : again.reply;
}
