import { isJsonObject } from "../../json/is-json-object";
import type { JsonObject } from "../../json/json";
import type { SourceState } from "../source/source-definition";

const NONE: JsonObject = {};

/** Arguments or Parameters of a Task as written, where they are an object. */
export function givenParameters({ fields, language }: SourceState): JsonObject {
  const given = fields[language === "JSONata" ? "Arguments" : "Parameters"];
  return isJsonObject(given) ? given : NONE;
}
