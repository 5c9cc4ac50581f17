import type { Json } from "../../json/json";

/** `${…}` of CloudFormation and Terraform, `#{…}` of the Serverless Framework, `<PARTITION>` of AWS's samples. */
const PLACEHOLDER = /\$\{[^}]*\}|#\{[^}]*\}|<[A-Z][A-Z0-9_]*>/;

/** Whether a text is to be filled in when it is deployed, so that nothing can be said about its value yet. */
export function hasPlaceholder(value: Json | undefined): boolean {
  return typeof value === "string" && PLACEHOLDER.test(value);
}
