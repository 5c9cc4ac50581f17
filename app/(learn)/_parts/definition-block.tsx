import { colour } from "@/lib/content";
import { renderTree } from "@/app/_parts/render-tree";

/** A definition as text, or one state of it: read from the very file that the figures draw and the content check runs. */
export function DefinitionBlock({
  text,
  state,
  caption,
}: {
  readonly text: string;
  readonly state: string | undefined;
  readonly caption: string | undefined;
}) {
  const pre = colour(state === undefined ? text.trimEnd() : onlyState(text, state), "json");
  return (
    <figure>
      {pre ? renderTree(pre) : null}
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

/** @returns `"Name": { ... }` as it stands in the machine's outermost States. */
function onlyState(text: string, name: string): string {
  const machine: unknown = JSON.parse(text);
  const states = typeof machine === "object" && machine !== null && "States" in machine ? machine.States : {};
  const found = Object.entries(states ?? {}).find(([state]) => state === name);
  return found ? `"${name}": ${compactJson(found[1], "")}` : text;
}

const LONGEST_LINE = 76;

/** JSON as people write it: what fits on a line stays on one. */
function compactJson(value: unknown, indent: string): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || indent.length + line.length <= LONGEST_LINE) return line;
  const deeper = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => compactJson(member, deeper))
    : Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${compactJson(member, deeper)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.map((member) => deeper + member).join(",\n")}\n${indent}${close}`;
}
