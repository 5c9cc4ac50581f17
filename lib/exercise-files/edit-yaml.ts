import { type Document, isAlias, isCollection, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from "yaml";
import type { Json } from "@/lib/asl";

/** Where a value stands: names of fields, and places in lists counted from 0. */
export type YamlPath = readonly (string | number)[];

const STYLE = { lineWidth: 0, flowCollectionPadding: true } as const;
const NO_ALIASES = { aliasDuplicateObjects: false } as const;

/** @returns the text as plain data; undefined while it cannot be read. */
export function readPlain(text: string): Json | undefined {
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  try {
    return (document.toJS() ?? {}) as Json; // what YAML's core schema gives is JSON
  } catch {
    return undefined;
  }
}

/**
 * Changes one value in a YAML text. A value written on one line is replaced where it stands, so that every other character stays;
 * anything else goes through the document, which keeps comments and order.
 * @returns the text unchanged when it cannot be read.
 */
export function setYaml(text: string, path: YamlPath, value: Json): string {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return text;
  const node: unknown = document.getIn(path, true);
  if (isScalar(node) && node.range && node.anchor === undefined && isSimple(value) && isOnOneLine(text, node.range)) {
    const [start, end] = node.range;
    return text.slice(0, start) + inline(value) + text.slice(end);
  }
  return changed(text, (fresh) => {
    fresh.setIn(path, nodeLike(fresh, fresh.getIn(path, true), value));
  });
}

/** Adds a value at the end of a list, which is made where it is not there. */
export function appendYaml(text: string, path: YamlPath, value: Json): string {
  return changed(text, (document) => {
    const list: unknown = document.getIn(path, true);
    if (isSeq(list)) {
      if (list.items.length === 0) list.flow = false;
      list.add(document.createNode(value, NO_ALIASES));
    } else document.setIn(path, document.createNode([value], NO_ALIASES));
  });
}

/** Removes a value, and with it its comment. */
export function removeYaml(text: string, path: YamlPath): string {
  return changed(text, (document) => {
    document.deleteIn(path);
  });
}

/** Moves a place of a list up or down by one; at an end, nothing moves. */
export function moveYaml(text: string, path: YamlPath, index: number, by: -1 | 1): string {
  const before: unknown = parseDocument(text, { prettyErrors: false }).getIn(path, true);
  const isThere = isSeq(before) && before.items[index] !== undefined && before.items[index + by] !== undefined;
  if (!isThere) return text;
  return changed(text, (document) => {
    const list: unknown = document.getIn(path, true);
    if (isSeq(list)) [list.items[index], list.items[index + by]] = [list.items[index + by], list.items[index]];
  });
}

/**
 * Changes a document and writes it. Where the change takes an anchor away from what leads to it, or behind it, every alias is written out first, so
 * that all other values stay what they were.
 */
function changed(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return text;
  try {
    change(document);
    return document.toString(STYLE);
  } catch {
    if (readPlain(text) === undefined) return text; // aliases that grow without end
    const plain = parseDocument(text, { prettyErrors: false });
    writeOutAliases(plain);
    change(plain);
    return plain.toString(STYLE);
  }
}

function writeOutAliases(document: Document): void {
  visit(document, {
    Alias: (_key, alias) => {
      const copy = alias.resolve(document)?.clone();
      if (!isNode(copy)) return undefined;
      copy.comment = alias.comment ?? null;
      copy.commentBefore = alias.commentBefore ?? null;
      return copy; // and what it holds is looked through in its turn
    },
  });
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node)) delete node.anchor;
    },
  });
}

type Simple = string | number | boolean | null;

function isSimple(value: Json): value is Simple {
  return value === null || typeof value !== "object";
}

function isOnOneLine(text: string, [start, end]: readonly [number, number, number]): boolean {
  return end > start && !text.slice(start, end).includes("\n");
}

/** A value on one line, in quotes where it would be read as something else. In double quotes a text means the same in any place. */
function inline(value: Simple): string {
  if (typeof value !== "string") return stringify(value).trimEnd();
  const written = stringify(value, { lineWidth: 0, defaultStringType: "PLAIN" }).trimEnd();
  return /[\n,[\]{}#]/.test(written) || written.includes(": ") ? JSON.stringify(value) : written;
}

/** The new value in the style of the one that stood there: a list between brackets stays one, a comment stays beside it. */
function nodeLike(document: Document, before: unknown, value: Json): unknown {
  const node = document.createNode(value, NO_ALIASES);
  if (!isNode(before) || !isNode(node) || isPair(before)) return node;
  node.comment = before.comment ?? null;
  node.commentBefore = before.commentBefore ?? null;
  node.spaceBefore = before.spaceBefore ?? false;
  if (isCollection(before) && isCollection(node) && before.flow === true && JSON.stringify(value).length < 100) node.flow = true;
  return node;
}
