import { z } from "zod";
import type { Json } from "@/lib/asl";

const Throw = z.strictObject({ Error: z.string(), Cause: z.string().default("") });

const Response = z.union([z.strictObject({ Return: z.json() }), z.strictObject({ Throw })]);

/**
 * The mock configuration file of Step Functions Local (MockConfigFile.json). A test case names, for each state, one of the
 * MockedResponses; a response has an answer for each call of that state, counted from 0, or for a range of calls: `"1-3"`.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local-mock-cfg-file.html
 */
export const MockConfig = z.object({
  StateMachines: z.record(z.string(), z.object({ TestCases: z.record(z.string(), z.record(z.string(), z.string())) })),
  MockedResponses: z.record(
    z.string(),
    z.record(z.string().regex(/^\d+(-\d+)?$/, 'must be a call such as "0", or a range such as "1-3"'), Response),
  ),
});

export type MockedCall = { readonly Return: Json } | { readonly Throw: { readonly Error: string; readonly Cause: string } };
/** By call (`"0"`) or range of calls (`"1-3"`). */
export type MockedResponse = Readonly<Record<string, MockedCall>>;
export type MockConfigFile = {
  readonly StateMachines: Readonly<Record<string, { readonly TestCases: Readonly<Record<string, Readonly<Record<string, string>>>> }>>;
  readonly MockedResponses: Readonly<Record<string, MockedResponse>>;
};
