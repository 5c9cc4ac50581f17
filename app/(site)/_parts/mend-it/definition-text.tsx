import type { CSSProperties, ReactNode } from "react";

/** A definition line by line, with controls in the place of the values that may be changed. `controls` maps a field to its control. */
export function DefinitionText({ text, controls }: { readonly text: string; readonly controls: Readonly<Record<string, ReactNode>> }) {
  return (
    <pre className="px-4 wrap-anywhere whitespace-pre-wrap py-3 text-[0.8125rem] leading-6 sm:text-sm sm:leading-7">
      <code>
        {text.split("\n").map((line, index) => (
          <span key={index} className="block *:indent-0" style={hangingIndent(line)}>
            {lineWithControl(line, controls)}
          </span>
        ))}
      </code>
    </pre>
  );
}

/** A line that is too long goes on two characters further in than it began. */
function hangingIndent(line: string): CSSProperties {
  const depth = line.search(/\S/) + 2;
  return { paddingLeft: `${depth}ch`, textIndent: `-${depth}ch` };
}

function lineWithControl(line: string, controls: Readonly<Record<string, ReactNode>>): ReactNode {
  const [, before = "", field = "", after = ""] = /^(\s*"(\w+)": )\d+(,?)$/.exec(line) ?? [];
  const control = controls[field];
  if (control === undefined) return coloured(line);
  return (
    <>
      {coloured(before)}
      {control}
      {after}
    </>
  );
}

/** Names in the accent, values in ink: enough colour to find one's way in a dozen lines. */
function coloured(line: string): ReactNode {
  const [, indent = "", name, rest = ""] = /^(\s*)("\w+")(:.*)$/s.exec(line) ?? [];
  if (name === undefined) return line;
  return (
    <>
      {indent}
      <span className="text-accent">{name}</span>
      {rest}
    </>
  );
}
