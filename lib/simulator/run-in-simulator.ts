import type { OnQuery, RunReply, RunRequest } from "./run-request";
import { simulate } from "./simulate";

/**
 * Parses a definition and runs it in a world, in virtual time and within bounds. The browser's Worker, the server's verdict and the
 * command line all run this.
 *
 * @param onQuery - told of each JSONata expression before it is evaluated.
 * @returns never rejects: what goes wrong on our side is the reply `fault`.
 */
export async function runInSimulator(request: RunRequest, onQuery?: OnQuery): Promise<RunReply> {
  try {
    return (await simulate(request, onQuery)).reply;
  } catch (fault) {
    return { kind: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}
