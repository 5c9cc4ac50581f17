import { hasPlaceholder } from "../queries/placeholder";
import { integrationNames, integrationOf } from "../source/integrations";
import { taskResource, type TaskResource } from "../source/task-resource";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** A Task's Resource is an ARN that Step Functions can call: a function, an activity, an integration that exists. */
export const resourceIsKnown: Rule = function* (definition) {
  for (const { at, type, fields } of definition.states) {
    const resource = fields["Resource"];
    if (type !== "Task" || typeof resource !== "string" || hasPlaceholder(resource)) continue;
    yield* judge(`${at}/Resource`, resource, taskResource(resource));
  }
};

function* judge(at: string, arn: string, resource: TaskResource): Iterable<Finding> {
  if (resource.kind === "malformed") {
    yield failure(
      at,
      "Value is not a valid resource ARN",
      "Write an ARN: arn:aws:states:::service:action, or that of a Lambda function or an activity.",
    );
  } else if (resource.kind === "unknown") {
    yield unrecognized(at, arn, {
      mend: "Write arn:aws:states:::service:action, arn:aws:states:::aws-sdk:service:action, or the ARN of a Lambda function or an activity.",
    });
  } else if (resource.kind === "integration") {
    const { service, action, pattern } = resource;
    const known = integrationOf(service, action);
    if (known === undefined) {
      const otherwise = `There is no optimized integration '${service}:${action}'; call the service's API as arn:aws:states:::aws-sdk:${service}:${action}.`;
      yield unrecognized(at, arn, didYouMean(`${service}:${action}`, integrationNames(), otherwise));
    } else if (!known.patterns.includes(pattern)) {
      const suffixes = known.patterns.map(
        (name) => ({ request: "none", sync: ".sync", "sync:2": ".sync:2", token: ".waitForTaskToken" })[name],
      );
      yield unrecognized(at, arn, { mend: `'${service}:${action}' may end in: ${suffixes.join(", ")}.` });
    }
  }
}

function unrecognized(at: string, arn: string, { mend, ...more }: { readonly mend: string; readonly suggestion?: string }): Finding {
  const message = `The resource provided ${arn} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`;
  return failure(at, message, mend, more);
}
