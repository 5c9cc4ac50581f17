import { failure } from "./finding";
import type { Rule } from "./rule";

const MAX_LABEL_LENGTH = 40;
// White space, brackets, wildcards, other special and control characters: what an ARN may not hold.
const FORBIDDEN = /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;

/** A distributed Map's Label becomes part of its Map Run's ARN. */
export const labels: Rule = function* (definition) {
  const first = new Map<string, string>();
  for (const { at, type, fields } of definition.states) {
    const label = fields["Label"];
    if (type !== "Map" || typeof label !== "string") continue;
    const place = `${at}/Label`;
    const code = "INVALID_LABEL_NAME";
    if (label.length > MAX_LABEL_LENGTH) {
      yield failure(
        place,
        `Label '${label}' exceeds the ${MAX_LABEL_LENGTH}-character limit allowed by the service`,
        `Shorten it: it has ${label.length} characters.`,
        { code },
      );
    } else if (label === "" || FORBIDDEN.test(label)) {
      yield failure(place, `Invalid Label name: '${label}'`, "Use letters, digits, '-' and '_' only.", { code });
    }
    const other = first.get(label);
    if (other === undefined) first.set(label, place);
    else yield failure(place, `Duplicate Label name: ${label}`, `Choose another: ${other} has it too.`, { code: "DUPLICATE_LABEL_NAME" });
  }
};
