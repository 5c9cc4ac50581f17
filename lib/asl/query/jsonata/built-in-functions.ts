/**
 * Names of the functions of JSONata and of Step Functions, without `$`.
 * @see https://docs.jsonata.org/string-functions and its neighbours
 */
export const BUILT_IN_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    "string length substring substringBefore substringAfter uppercase lowercase trim pad contains split join match replace",
    "eval base64encode base64decode encodeUrlComponent encodeUrl decodeUrlComponent decodeUrl",
    "number abs floor ceil round power sqrt random formatNumber formatBase formatInteger parseInteger",
    "sum max min average boolean not exists count append sort reverse shuffle distinct zip",
    "keys lookup spread merge sift each error assert type now millis fromMillis toMillis",
    "map filter single reduce clone partition range hash uuid parse",
  ].flatMap((line) => line.split(" ")),
);
