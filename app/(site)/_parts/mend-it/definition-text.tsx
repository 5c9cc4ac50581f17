import { Fragment, type ReactNode } from "react";

/** A definition line by line, with controls in the place of the values that may be changed. `controls` maps a field to its control. */
export function DefinitionText({ text, controls }: { readonly text: string; readonly controls: Readonly<Record<string, ReactNode>> }) {
  return (
    <pre className="overflow-x-auto px-4 py-3 text-[0.8125rem] leading-6 sm:text-sm sm:leading-7">
      <code>
        {text.split("\n").map((line, index) => (
          <Fragment key={index}>
            {lineWithControl(line, controls)}
            {"\n"}
          </Fragment>
        ))}
      </code>
    </pre>
  );
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
