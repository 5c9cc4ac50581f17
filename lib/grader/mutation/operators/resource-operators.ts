import type { LocatedState } from "../../locate-states";
import type { Edit, MutationOperator } from "../mutation-operator";

/** `.sync`, `.sync:2` or `.waitForTaskToken` behind the call of a service. */
const PATTERN = /[.](?:sync(?::2)?|waitForTaskToken)$/;
const LAMBDA = ":lambda:";

function withoutPattern({ body }: LocatedState): readonly Edit[] {
  const resource = body["Resource"];
  if (typeof resource !== "string" || !PATTERN.test(resource)) return [];
  return [{ path: ["Resource"], value: resource.replace(PATTERN, ""), how: "request-response" }];
}

/** The next other function that the definition calls: one slip of copy and paste, not all of them. */
function otherFunction({ body, resources }: LocatedState): readonly Edit[] {
  const resource = body["Resource"];
  if (typeof resource !== "string" || !resource.includes(LAMBDA)) return [];
  const functions = resources.filter((name) => name.includes(LAMBDA));
  const other = functions[(functions.indexOf(resource) + 1) % functions.length];
  return other === undefined || other === resource
    ? []
    : [{ path: ["Resource"], value: other, how: `as ${other.split(":").at(-1) ?? other}` }];
}

export const resourceOperators: readonly MutationOperator[] = [
  {
    name: "integration-pattern",
    misconception: "Without .sync or .waitForTaskToken a call is over once the service has taken the request, not once the work is done.",
    edits: withoutPattern,
  },
  { name: "resource", misconception: "The Resource decides which function is called; this state calls another one.", edits: otherFunction },
];
