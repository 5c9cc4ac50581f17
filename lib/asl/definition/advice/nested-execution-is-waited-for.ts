import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { taskResource } from "../source/task-resource";

/** Whether a nested execution succeeds is of interest to who starts it. */
export const nestedExecutionIsWaitedFor: Rule = function* (definition) {
  for (const { at, name, type, fields } of definition.states) {
    const arn = fields["Resource"];
    const resource = type === "Task" && typeof arn === "string" ? taskResource(arn) : undefined;
    if (resource?.kind !== "integration" || resource.service !== "states" || resource.pattern !== "request") continue;
    const message = `The Task '${name}' starts an execution and goes on: its result is ignored, and so is its failure`;
    const mend = "Write startExecution.sync:2 to wait for the end and have its output as JSON, unless it is meant to run on by itself.";
    yield advice("ADVICE_NESTED_RESULT_IGNORED", `${at}/Resource`, message, mend);
  }
};
