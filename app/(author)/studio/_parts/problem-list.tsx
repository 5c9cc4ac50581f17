import type { ContentProblem } from "@/lib/content";

/** What a text still lacks, each with its place and its remedy. */
export function ProblemList({ problems }: { readonly problems: readonly ContentProblem[] }) {
  return (
    <ul className="grid gap-1.5">
      {problems.map(({ file, line, message, mend }) => (
        <li key={`${file}:${line}:${message}`} className="break-words">
          {file === "" ? null : (
            <code className="text-sm">
              {file}:{line}
            </code>
          )}{" "}
          {message} {mend}
        </li>
      ))}
    </ul>
  );
}
