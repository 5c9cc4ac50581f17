import type { Json } from "../json/json";
import { isObject } from "./is-object";

/** Deep equality of JSON values; the order of an object's members does not matter. */
export function jsonEquals(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left)) {
    return Array.isArray(right) && left.length === right.length && left.every((member: Json, index) => equalAt(right, index, member));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => Object.hasOwn(right, name) && optionalEquals(left[name], right[name]));
}

function equalAt(list: readonly Json[], index: number, member: Json): boolean {
  return optionalEquals(member, list[index]);
}

function optionalEquals(left: Json | undefined, right: Json | undefined): boolean {
  return left !== undefined && right !== undefined && jsonEquals(left, right);
}
