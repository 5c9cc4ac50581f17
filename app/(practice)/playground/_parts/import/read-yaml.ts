import { isNode, LineCounter, Pair, parseDocument, Scalar, visit, YAMLMap } from "yaml";
import type { Json } from "@/lib/asl";

const MAX_ALIASES = 50; // an honest file has a few anchors; a bomb multiplies them

export type ReadYaml = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

/**
 * Reads YAML as data: no types but JSON's, few aliases. CloudFormation's short tags become their long form:
 * `!Ref x` is `{ "Ref": "x" }`, `!Sub x` is `{ "Fn::Sub": "x" }`.
 */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "core",
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: lines,
  });
  const [error] = document.errors;
  if (error !== undefined) return { ok: false, problem: `Line ${lines.linePos(error.pos[0]).line}: ${error.message}` };
  visit(document, {
    Node: (_key, node) => {
      const tag = isNode(node) ? node.tag : undefined;
      if (tag === undefined || !/^![A-Za-z]/.test(tag)) return undefined;
      delete node.tag;
      const long = new YAMLMap();
      long.add(new Pair(new Scalar(tag === "!Ref" || tag === "!Condition" ? tag.slice(1) : `Fn::${tag.slice(1)}`), node));
      return long;
    },
  });
  try {
    // Through JSON: what YAML has beyond it (NaN, keys that are no text) becomes what JSON makes of it.
    return { ok: true, value: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null)) as Json };
  } catch (thrown) {
    return { ok: false, problem: thrown instanceof Error ? thrown.message : "It cannot be read." };
  }
}
