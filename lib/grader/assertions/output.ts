import { compileJsonata, QueryFailure, QuerySyntaxError, type Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind, type Finding } from "../assertion-kind";
import { firstDifference } from "../first-difference";
import { jsonSchemaErrors } from "../json-schema-errors";
import { show, showDifference } from "../show";

/** Read at once, so that its author learns of a slip before any learner does. */
const Predicate = z.string().superRefine((text, issues) => {
  const problem = predicateProblem(text);
  if (problem !== undefined) issues.addIssue({ code: "custom", message: problem });
});

const Output = z
  .strictObject({
    equals: z.json().optional(),
    /** Objects may hold more than is named here. */
    contains: z.json().optional(),
    /** A JSON Schema. */
    schema: z.record(z.string(), z.json()).optional(),
    /** A JSONata predicate on `$states.input`, here the output, and in words what it asks for. */
    satisfies: z.strictObject({ predicate: Predicate, says: z.string() }).optional(),
    /** UTF-8 bytes of the output as JSON. */
    atMostBytes: z.int().positive().optional(),
  })
  .refine((output) => Object.values(output).some((value) => value !== undefined), "name at least one check of the output");

/** What the execution gives out. An execution without output fails every check. */
export const output = assertionKind(Output, async (expected, { result }) => {
  if (result.output === undefined)
    return [
      {
        message: `There is no output to judge: the execution ended ${result.status}${typeof result.error === "string" ? ` with ${result.error}` : ""}.`,
        expected: wanted(expected),
        actual: null,
      },
    ];
  return [
    ...comparisons(expected, result.output),
    ...size(expected.atMostBytes, result.output),
    ...(expected.satisfies ? await predicate(expected.satisfies, result.output) : []),
  ];
});

function comparisons(expected: z.output<typeof Output>, actual: Json): readonly Finding[] {
  const findings: Finding[] = [];
  for (const how of ["equals", "contains"] as const) {
    const value = expected[how];
    const difference = value === undefined ? undefined : firstDifference(value, actual, how);
    if (value !== undefined && difference)
      findings.push({ message: `The output is not right: ${showDifference(difference)}.`, expected: value, actual });
  }
  for (const error of expected.schema ? jsonSchemaErrors(expected.schema, actual) : [])
    findings.push({ message: `The output has the wrong shape: ${error}.`, expected: expected.schema ?? null, actual });
  return findings;
}

function size(atMostBytes: number | undefined, actual: Json): readonly Finding[] {
  const bytes = new TextEncoder().encode(JSON.stringify(actual)).length;
  if (atMostBytes === undefined || bytes <= atMostBytes) return [];
  return [{ message: `The output should have at most ${atMostBytes} bytes; it has ${bytes}.`, expected: atMostBytes, actual: bytes }];
}

async function predicate({ predicate: text, says }: { predicate: string; says: string }, actual: Json): Promise<readonly Finding[]> {
  const holds = await holdsFor(text, actual);
  return holds ? [] : [{ message: `The output should be such that ${says}; found ${show(actual)}.`, expected: says, actual }];
}

function predicateProblem(text: string): string | undefined {
  if (!/^\{%[\s\S]*%\}$/.test(text)) return "must be a JSONata expression between {% and %}";
  try {
    compileJsonata(text);
    return undefined;
  } catch (error) {
    if (error instanceof QuerySyntaxError) return `does not parse: ${error.message}`;
    throw error;
  }
}

async function holdsFor(text: string, input: Json): Promise<boolean> {
  const query = compileJsonata(text);
  const random = { next: () => 0, uuid: () => "00000000-0000-4000-8000-000000000000" };
  try {
    return (await query.evaluate({ input, context: () => ({}), variable: () => undefined, random })) === true;
  } catch (failure) {
    if (failure instanceof QueryFailure) return false; // an output of another shape than the author thought of
    throw failure;
  }
}

function wanted(expected: z.output<typeof Output>): Json {
  return expected.equals ?? expected.contains ?? expected.satisfies?.says ?? expected.schema ?? expected.atMostBytes ?? null;
}
