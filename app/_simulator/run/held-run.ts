import { type ExecutionResult, parseDefinition } from "@/lib/asl";
import { type OnQuery, type RunReply, type RunRequest, simulate, type Simulated, type World } from "@/lib/simulator";
import { childMarks, NO_CHILD_MARKS } from "../graph/child-marks";
import type { HeldAnswer, HeldQuestion, SimulatorAnswer } from "../simulator-task";
import { listMapRun } from "./list-map-run";
import { type Attempts, firstAttempt, withRedrive } from "./with-redrive";

/** Children kept with their histories, so that they can be opened: what a Map Run may have in flight at once at most. */
const KEPT_CHILDREN = 10_000;

/** A run where it was made: the page is given what it draws, and asks for the rest. */
export class HeldRun {
  private constructor(
    private readonly request: RunRequest,
    private simulated: Simulated,
    private attempts: Attempts | undefined,
  ) {}

  static async run(request: RunRequest, onQuery: OnQuery): Promise<HeldRun> {
    const simulated = await simulate({ ...request, keptChildren: KEPT_CHILDREN }, onQuery);
    const result = resultOf(simulated.reply);
    return new HeldRun(request, simulated, result && firstAttempt(result));
  }

  /** @returns why AWS would not redrive it; undefined where it did. */
  async redrive(world: World): Promise<string | undefined> {
    const again = await this.simulated.redrive(world);
    const { attempts } = this;
    if (again === undefined || attempts === undefined) return "Nothing ran, so there is nothing to redrive.";
    if ("refused" in again) return again.refused;
    const result = resultOf(again.reply);
    this.simulated = again;
    this.attempts = result && withRedrive(attempts, result);
    return undefined;
  }

  shown(): Extract<SimulatorAnswer, { kind: "run" }> {
    const { attempts } = this;
    const { definition, input, type = "STANDARD" } = this.request;
    const children = attempts?.result.mapRuns.flatMap((mapRun) => mapRun.children) ?? [];
    return {
      kind: "run",
      reply: this.reply(),
      ran: {
        definition,
        input,
        type,
        childMarks: children.length === 0 ? NO_CHILD_MARKS : childMarks(children),
        redrives: attempts?.redrives ?? [],
        expressProblem: parseDefinition(definition, { type: "EXPRESS" }).diagnostics.find(({ severity }) => severity === "ERROR")?.message,
      },
    };
  }

  answer(question: HeldQuestion): HeldAnswer {
    const mapRun = this.attempts?.result.mapRuns[question.mapRun];
    if (question.kind === "file") return { kind: "file", body: mapRun?.files[question.file]?.body };
    return { kind: "child", child: mapRun?.children.find(({ index }) => index === question.index) };
  }

  private reply(): Extract<SimulatorAnswer, { kind: "run" }>["reply"] {
    const { reply } = this.simulated;
    const result = this.attempts?.result;
    if (result === undefined || reply.kind === "diagnostics" || reply.kind === "fault")
      return reply as Exclude<RunReply, { result: unknown }>;
    return { ...reply, result: { ...result, mapRuns: result.mapRuns.map(listMapRun) } };
  }
}

function resultOf(reply: RunReply): ExecutionResult | undefined {
  return reply.kind === "result" || reply.kind === "limit" ? reply.result : undefined;
}
