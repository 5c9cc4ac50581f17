import { BUILT_IN_FUNCTIONS } from "./built-in-functions";

/** What an expression reads, found without evaluating it. */
export interface Analysis {
  /** Workflow variables it may read: names neither bound by itself nor those of functions. */
  readonly variables: readonly string[];
  /** Names of functions that stand where a value could: bound too, should a workflow variable be called so. */
  readonly shadowed: readonly string[];
  /** Members of `$states` it reads; `*` where it takes `$states` whole. */
  readonly statesFields: readonly string[];
  readonly problems: readonly Problem[];
}

interface Problem {
  readonly message: string;
  /** Zero-based, within the expression. */
  readonly offset: number;
}

/** A node of jsonata's syntax tree, as far as it is looked at. */
interface SyntaxNode {
  readonly type?: string;
  readonly value?: unknown;
  readonly position?: number;
  readonly [member: string]: unknown;
}

/** Where a node stands. */
interface Place {
  /** Names bound around it: by `:=`, as a lambda's parameter, by `@` and `#`. */
  readonly bound: Set<string>;
  /** Inside a path or predicate there is a value that `$` and bare names refer to; at top level there is none. */
  readonly hasContext: boolean;
}

interface Findings {
  readonly variables: Set<string>;
  readonly shadowed: Set<string>;
  readonly statesFields: Set<string>;
  readonly problems: Problem[];
}

export function analyse(root: unknown): Analysis {
  const findings: Findings = { variables: new Set(), shadowed: new Set(), statesFields: new Set(), problems: [] };
  visit(root, { bound: new Set(), hasContext: false }, findings);
  const sorted = (names: Set<string>): readonly string[] => [...names].sort();
  return {
    variables: sorted(findings.variables),
    shadowed: sorted(findings.shadowed),
    statesFields: sorted(findings.statesFields),
    problems: findings.problems,
  };
}

function visit(value: unknown, place: Place, findings: Findings): void {
  if (Array.isArray(value)) {
    for (const member of value) visit(member, place, findings);
    return;
  }
  if (!isNode(value)) return;
  const visitByType = VISITS[value.type ?? ""] ?? visitChildren;
  visitByType(value, place, findings);
  visitContextual(value, place, findings);
}

type Visit = (node: SyntaxNode, place: Place, findings: Findings) => void;

/** Node types that bind names, need a context or give one; all others just hold nodes. */
const VISITS: Readonly<Record<string, Visit>> = {
  variable: (node, place, findings) => {
    visitVariable(node, place, findings);
  },
  name: (node, place, findings) => {
    needContext(node, place, findings);
  },
  wildcard: (node, place, findings) => {
    needContext(node, place, findings);
  },
  descendant: (node, place, findings) => {
    needContext(node, place, findings);
  },
  bind: (node, place, findings) => {
    visit(node["rhs"], place, findings);
    bindName(node["lhs"], place);
  },
  block: (node, place, findings) => {
    visitChildren(node, { ...place, bound: new Set(place.bound) }, findings);
  },
  lambda: (node, place, findings) => {
    const inside = { ...place, bound: new Set(place.bound) };
    for (const parameter of nodesIn(node["arguments"])) bindName(parameter, inside);
    visit(node["body"], inside, findings);
  },
  function: visitCall,
  partial: visitCall,
  path: visitPath,
  transform: (node, place, findings) => {
    visitChildren(node, { ...place, hasContext: true }, findings);
  },
};

function visitVariable(node: SyntaxNode, place: Place, findings: Findings): void {
  const name = String(node.value);
  if (name === "" || name === "$") {
    needContext(node, place, findings);
  } else if (place.bound.has(name)) {
    return;
  } else if (name === "states") {
    findings.statesFields.add("*");
  } else {
    (BUILT_IN_FUNCTIONS.has(name) ? findings.shadowed : findings.variables).add(name);
  }
}

function visitCall(node: SyntaxNode, place: Place, findings: Findings): void {
  const procedure = node["procedure"];
  if (isNode(procedure) && isFunctionName(procedure, place)) {
    if (procedure.value === "eval") {
      findings.problems.push({
        message: "The function $eval is not available in Step Functions: use $parse to read JSON text",
        offset: startOf(procedure),
      });
    }
  } else visit(procedure, place, findings);
  visit(node["arguments"], place, findings);
}

function isFunctionName(node: SyntaxNode, place: Place): boolean {
  return node.type === "variable" && typeof node.value === "string" && BUILT_IN_FUNCTIONS.has(node.value) && !place.bound.has(node.value);
}

function visitPath(node: SyntaxNode, place: Place, findings: Findings): void {
  const [first, second, ...rest] = nodesIn(node["steps"]);
  const inside = { bound: new Set(place.bound), hasContext: true };
  if (isStates(first, place) && second?.type === "name") {
    findings.statesFields.add(String(second.value));
    visitContextual(first ?? {}, place, findings);
  } else visit(first, place, findings);
  bindStep(first, inside);
  for (const step of [second, ...rest]) {
    visit(step, inside, findings);
    bindStep(step, inside);
  }
}

function isStates(node: SyntaxNode | undefined, place: Place): boolean {
  return node?.type === "variable" && node.value === "states" && !place.bound.has("states");
}

/** Filters, grouping and ordering hang on any node, and look at its members one by one. */
function visitContextual(node: SyntaxNode, place: Place, findings: Findings): void {
  const inside = { bound: new Set(place.bound), hasContext: true };
  bindStep(node, inside);
  for (const stage of [...nodesIn(node["stages"]), ...nodesIn(node["predicate"])]) visit(stage["expr"], inside, findings);
  const group = node["group"];
  if (isNode(group)) visit(group["lhs"], inside, findings);
  for (const term of nodesIn(node["terms"])) visit(term["expression"], inside, findings);
}

const CHILDREN = [
  "lhs",
  "rhs",
  "expression",
  "expressions",
  "condition",
  "then",
  "else",
  "arguments",
  "body",
  "procedure",
  "pattern",
  "update",
  "delete",
];

function visitChildren(node: SyntaxNode, place: Place, findings: Findings): void {
  for (const member of CHILDREN) visit(node[member], place, findings);
}

function needContext(node: SyntaxNode, place: Place, findings: Findings): void {
  if (place.hasContext) return;
  const written = node.type === "variable" ? `$${String(node.value)}` : String(node.value);
  findings.problems.push({
    message: `'${written}' has nothing to refer to at the top level of an expression in Step Functions: start from $states.input or a variable`,
    offset: startOf(node),
  });
}

function bindName(node: unknown, place: Place): void {
  if (isNode(node) && typeof node.value === "string") place.bound.add(node.value);
}

/** `@$name` and `#$name` bind for the rest of the path. */
function bindStep(step: SyntaxNode | undefined, place: Place): void {
  for (const name of [step?.["focus"], step?.["index"]]) if (typeof name === "string") place.bound.add(name);
  for (const stage of nodesIn(step?.["stages"])) if (stage.type === "index") bindName(stage, place);
}

/** jsonata notes where a token ends. */
function startOf(node: SyntaxNode): number {
  const sigil = node.type === "variable" ? 1 : 0;
  return Math.max(0, (node.position ?? 0) - String(node.value).length - sigil);
}

function nodesIn(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
