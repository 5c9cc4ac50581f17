import { z } from "zod";
import { Duration } from "./duration";

const JsonValue = z.json();
const Expression = z.string().regex(/^\{%[\s\S]*%\}$/, "must be a JSONata expression between {% and %}");

/** Error and cause as the task reports them; leave `error` out for a SendTaskFailure that names none. */
const Throws = z.strictObject({ error: z.string().optional(), cause: z.string().optional() });

/**
 * One answer of a script. The first answer of the script that still has `times` left and whose `when` holds is the one given;
 * an answer without `times` is never used up. `returns` and every expression may read `$states.input` (what the
 * task was sent), `$call` (how many calls this function has had, from 1), `$attempt` (from 1) and `$elapsed` (milliseconds since the start).
 */
const AnswerFields = z.strictObject({
  /** A JSONata expression, or a pattern: an object whose members the input must have too. */
  when: z.union([Expression, z.record(z.string(), JsonValue)]).optional(),
  /** The result: any JSON, with `{% … %}` anywhere inside. */
  returns: JsonValue.optional(),
  throws: Throws.optional(),
  /** No answer ever comes; only the state's own timeout ends the attempt. */
  never: z.literal(true).optional(),
  /** Latency: milliseconds, or text such as `"1.5s"`. */
  takes: Duration.optional(),
  /** How many calls this answer serves. */
  times: z.int().positive().optional(),
  /** With `throws` and `returns`: every n-th call that reaches this answer throws. */
  failEvery: z.int().positive().optional(),
  /** With `throws` and `returns`: the share of calls that throw, drawn from the run's seed. */
  failureRate: z.number().min(0).max(1).optional(),
  /** Where it throws, if before the work began. */
  phase: z.enum(["schedule", "start", "submit"]).optional(),
  /** The answer to the submission itself, for `.sync` and `.waitForTaskToken`. */
  submitted: JsonValue.optional(),
  /** When heartbeats arrive after the start. */
  heartbeats: z.array(Duration).optional(),
  /** The activity worker's name. */
  worker: z.string().optional(),
});

const Answer = AnswerFields.superRefine((answer, issues) => {
  const chance = answer.failEvery !== undefined || answer.failureRate !== undefined;
  const ways = [answer.returns !== undefined, answer.throws !== undefined, answer.never === true].filter(Boolean).length;
  if (chance && (answer.throws === undefined || answer.returns === undefined))
    issues.addIssue({ code: "custom", message: "failEvery and failureRate need both `returns` and `throws`" });
  if (!chance && ways !== 1) issues.addIssue({ code: "custom", message: "give exactly one of `returns`, `throws` and `never`" });
});

/** One answer, a list of answers, or a list with the most calls that may run at once: one more is throttled. */
const Script = z.union([
  z.array(Answer).min(1),
  z.strictObject({ concurrent: z.int().positive(), answers: z.array(Answer).min(1), throttle: Throws.optional() }),
]);

/** An object's content: text as it is, JSON to be written as text, or lines made from a pattern in which `#` is the line's number, from 1. */
const ObjectContent = z.union([
  z.string(),
  z.strictObject({ json: JsonValue }),
  z.strictObject({ repeat: z.int().positive().max(2_000_000), line: z.string(), header: z.string().optional() }),
]);

/**
 * The world a machine under test lives in, as data. Resources are named shortly, and every way to reach one counts as the same:
 * `charge-card` answers the function's ARN and `lambda:invoke` alike; `dynamodb:putItem` also `aws-sdk:dynamodb:putItem`; with the
 * target behind it, `glue:startJobRun:nightly`, it answers that target alone. A whole ARN is a name too.
 */
export const World = z.strictObject({
  functions: z.record(z.string(), Script).default({}),
  /** Scripts by state name: they win over `functions`. */
  states: z.record(z.string(), Script).default({}),
  /** Bucket name to key to content. */
  buckets: z.record(z.string(), z.record(z.string(), ObjectContent)).default({}),
  /** Names of SQS queues and SNS topics that take messages and remember them. */
  queues: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  /** Child machines for `states:startExecution`, by name or ARN. */
  machines: z.record(z.string(), z.strictObject({ definition: JsonValue, type: z.enum(["STANDARD", "EXPRESS"]) })).default({}),
});
export type World = z.output<typeof World>;
export type WorldAnswer = z.output<typeof Answer>;
export type WorldScript = z.output<typeof Script>;
export type ObjectContent = z.output<typeof ObjectContent>;
