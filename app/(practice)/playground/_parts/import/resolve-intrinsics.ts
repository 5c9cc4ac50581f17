import type { Json } from "@/lib/asl";
import { isObject } from "@/app/_simulator/world/set-at";

/**
 * @returns the value with CloudFormation's functions as text with placeholders: `{ "Fn::GetAtt": ["Fn", "Arn"] }` is `${Fn.Arn}`.
 * @param values - what `Fn::Sub` defines for its text is put in here.
 */
export function resolveIntrinsics(value: Json, values: Record<string, string>): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => resolveIntrinsics(item, values));
  if (!isObject(value)) return value;
  const [only, ...more] = Object.entries(value);
  const resolved = only !== undefined && more.length === 0 ? intrinsic(only[0], only[1], values) : undefined;
  if (resolved !== undefined) return resolved;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveIntrinsics(item, values)]));
}

function intrinsic(name: string, argument: Json, values: Record<string, string>): string | undefined {
  switch (name) {
    case "Ref":
      return `\${${text(argument, values)}}`;
    case "Fn::GetAtt":
      return `\${${Array.isArray(argument) ? (argument as readonly Json[]).map((part) => text(part, values)).join(".") : text(argument, values)}}`;
    case "Fn::Sub":
      return substituted(argument, values);
    case "Fn::Join":
      return joined(argument, values);
    default:
      // What only a deployment can know: a placeholder of the function's name.
      return name.startsWith("Fn::") ? `\${${name.slice("Fn::".length)}}` : undefined;
  }
}

function substituted(argument: Json, values: Record<string, string>): string {
  const [template, map] = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  if (isObject(map)) for (const [name, value] of Object.entries(map)) values[name] = text(resolveIntrinsics(value, values), values);
  return text(template ?? "", values);
}

function joined(argument: Json, values: Record<string, string>): string {
  const [separator, parts] = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  const list = Array.isArray(parts) ? (parts as readonly Json[]) : [];
  return list.map((part) => text(part, values)).join(typeof separator === "string" ? separator : "");
}

function text(value: Json, values: Record<string, string>): string {
  const plain = resolveIntrinsics(value, values);
  return typeof plain === "string" ? plain : JSON.stringify(plain);
}
