import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import { taskResource } from "../source/task-resource";
import { failure } from "./finding";
import type { Rule } from "./rule";

/** Credentials hold the ARN of a role to assume, for tasks that call AWS; activities have none. */
export const credentialsNameARole: Rule = function* (definition) {
  for (const { at, type, fields, language } of definition.states) {
    const credentials = fields["Credentials"];
    if (type !== "Task" || !isJsonObject(credentials)) continue;
    const place = `${at}/Credentials`;
    const names = language === "JSONPath" ? ["RoleArn", "RoleArn.$"] : ["RoleArn"];
    const resource = fields["Resource"];
    if (typeof resource === "string" && taskResource(resource).kind === "activity") {
      yield failure(place, "The field 'Credentials' is not supported for activities", "Remove it: a worker has credentials of its own.", {
        onKey: true,
      });
    }
    for (const name of Object.keys(credentials)) {
      if (!names.includes(name))
        yield failure(step(place, name), `Field '${name}' is not supported`, `Write ${names.join(" or ")}.`, {
          onKey: true,
          aws: { at: place },
        });
    }
    if (!names.some((name) => credentials[name] !== undefined)) {
      yield failure(place, "The field 'RoleArn' is required but was missing", "Add 'RoleArn' with the ARN of the role to assume.", {
        onKey: true,
      });
    }
  }
};
