import { colour } from "@/lib/content";
import { renderTree } from "./render-tree";

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
  return found ? `"${name}": ${JSON.stringify(found[1], null, 2)}` : text;
}
