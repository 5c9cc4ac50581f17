import type { JsonObject } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";

/** A Map state's ProcessorConfig, where it has one. */
export function processorConfig({ fields }: { readonly fields: JsonObject }): JsonObject | undefined {
  const processor = fields["ItemProcessor"] ?? fields["Iterator"];
  const config = isJsonObject(processor) ? processor["ProcessorConfig"] : undefined;
  return isJsonObject(config) ? config : undefined;
}
