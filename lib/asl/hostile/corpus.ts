import { deepAndHuge } from "./deep-and-huge";
import { endlessRuns } from "./endless-runs";
import type { HostileCase } from "./hostile-case";
import { intrinsicExtremes } from "./intrinsic-extremes";
import { jsonataBombs } from "./jsonata-bombs";
import { jsonpathBombs } from "./jsonpath-bombs";
import { oddValues } from "./odd-values";
import { prototypeNames } from "./prototype-names";
import { regexBombs } from "./regex-bombs";

/** Everything that has been written to break the interpreter. */
export const CORPUS: readonly HostileCase[] = [
  ...jsonataBombs,
  ...regexBombs,
  ...jsonpathBombs,
  ...intrinsicExtremes,
  ...deepAndHuge,
  ...prototypeNames,
  ...endlessRuns,
  ...oddValues,
];
