import type { Json, JsonObject } from "@/lib/asl";
import { findTasks } from "../find-tasks";
import { isObject } from "../is-object";
import { nameThatFits } from "../name-that-fits";
import { MockConfig, type MockConfigFile, type MockedCall, type MockedResponse } from "./mock-config";

/** One test case of a mock configuration, ready to be this simulator's world. */
export interface ImportedCase {
  readonly machine: string;
  readonly testCase: string;
  /** Scripts by state: a world as it is written. */
  readonly world: { readonly states: Readonly<Record<string, readonly JsonObject[]>> };
  /** What is not the same here as in Step Functions Local, each a sentence. */
  readonly notes: readonly string[];
}

export type ImportedMocks =
  | { readonly ok: true; readonly cases: readonly ImportedCase[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a mock configuration of Step Functions Local.
 *
 * @param config - the file's JSON.
 * @param definition - of the machine under test. It tells which states call `lambda:invoke`: there the file holds the whole
 *   response, and a world only the Payload. Without it every Return is taken as it is.
 */
export function importMockConfig(config: Json, definition?: Json): ImportedMocks {
  const parsed = MockConfig.safeParse(config);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ path, message }) => shapeProblem(config, path, message)) };
  const problems = configProblems(parsed.data);
  if (problems.length > 0) return { ok: false, problems };
  const cases = Object.entries(parsed.data.StateMachines).flatMap(([machine, { TestCases }]) =>
    Object.entries(TestCases).map(([testCase, states]) => importCase(parsed.data, { machine, testCase, states, definition })),
  );
  return cases.length > 0
    ? { ok: true, cases }
    : { ok: false, problems: ["The file has no test case: write one under StateMachines › TestCases."] };
}

function shapeProblem(config: Json, path: readonly PropertyKey[], message: string): string {
  const where = path.map(String).join(" › ");
  if (where === "MockedResponses" && isObject(config) && "MockedResponse" in config) return 'Call the part "MockedResponses", with an s.';
  if (path.length === 0 || path.length === 1)
    return `A mock configuration has "StateMachines" and "MockedResponses"; ${where || "the file"}: ${message}.`;
  return `${where}: ${message}. A call is { "Return": … } or { "Throw": { "Error": …, "Cause": … } }.`;
}

function configProblems({ StateMachines, MockedResponses }: MockConfigFile): string[] {
  const known = Object.keys(MockedResponses);
  const dangling = Object.entries(StateMachines).flatMap(([machine, { TestCases }]) =>
    Object.entries(TestCases).flatMap(([testCase, states]) =>
      Object.entries(states).flatMap(([state, response]) => {
        if (Object.hasOwn(MockedResponses, response)) return [];
        const nearest = nameThatFits(response, known);
        const hint = nearest === undefined ? "Add it to MockedResponses." : `Did you mean "${nearest}"?`;
        return [`${machine} › ${testCase} › ${state} names no response: "${response}" is not there. ${hint}`];
      }),
    ),
  );
  return [...dangling, ...Object.entries(MockedResponses).flatMap(([name, response]) => gapProblems(name, response))];
}

interface Turn {
  readonly from: number;
  readonly to: number;
  readonly answer: MockedCall;
}

function turnsOf(response: MockedResponse): Turn[] {
  return Object.entries(response)
    .map(([range, answer]) => {
      const [from = "0", to = from] = range.split("-");
      return { from: Number(from), to: Number(to), answer };
    })
    .sort((a, b) => a.from - b.from);
}

function gapProblems(name: string, response: MockedResponse): string[] {
  let next = 0;
  for (const { from, to } of turnsOf(response)) {
    if (from !== next || to < from)
      return [
        `MockedResponses › ${name}: the calls must follow each other from 0, and "${from === to ? from : `${from}-${to}`}" does not begin at ${next}.`,
      ];
    next = to + 1;
  }
  return next === 0 ? [`MockedResponses › ${name} has no call: write "0".`] : [];
}

interface CaseToImport {
  readonly machine: string;
  readonly testCase: string;
  readonly states: Readonly<Record<string, string>>;
  readonly definition: Json | undefined;
}

function importCase(config: MockConfigFile, { machine, testCase, states, definition }: CaseToImport): ImportedCase {
  const notes: string[] = [];
  const tasks = definition === undefined ? [] : findTasks(definition);
  const scripts = Object.entries(states).map(([state, response]) => {
    const task = tasks.find((found) => found.state === state);
    if (definition !== undefined && task === undefined) notes.push(`The definition has no Task "${state}": its answers wait for one.`);
    const read = returnReader(task?.resource, state, notes);
    return [state, turnsOf(config.MockedResponses[response] ?? {}).map((turn) => answerOf(turn, read))] as const;
  });
  for (const { state } of tasks.filter((task) => !Object.hasOwn(states, task.state)))
    notes.push(
      `"${state}" has no response in this test case. Step Functions Local would call the real service; here it needs an answer in the world.`,
    );
  return { machine, testCase, world: { states: Object.fromEntries(scripts) }, notes };
}

function answerOf({ from, to, answer }: Turn, read: (value: Json) => Json): JsonObject {
  const times = to - from + 1;
  if ("Return" in answer) return { returns: read(answer.Return), times };
  return { throws: { error: answer.Throw.Error, cause: answer.Throw.Cause }, times };
}

const LAMBDA_INVOKE = /:::(aws-sdk:)?lambda:invoke$/;

/** @returns what makes the world's answer of a Return: for `lambda:invoke` its Payload, which the simulator wraps again. */
function returnReader(resource: string | undefined, state: string, notes: string[]): (value: Json) => Json {
  const invoke = LAMBDA_INVOKE.exec(resource ?? "");
  if (invoke === null) return (value) => value;
  return (value) => {
    if (!isObject(value) || !("Payload" in value)) {
      notes.push(`"${state}": the Return has no Payload, so it is taken for the Payload itself.`);
      return value;
    }
    const other = Object.keys(value).filter((key) => key !== "Payload" && key !== "StatusCode");
    if (other.length > 0) notes.push(`"${state}": ${other.join(", ")} of the response cannot be set here; the simulator writes its own.`);
    const payload = value["Payload"] ?? null;
    return invoke[1] !== undefined && typeof payload === "string" ? parsedText(payload) : payload;
  };
}

function parsedText(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
