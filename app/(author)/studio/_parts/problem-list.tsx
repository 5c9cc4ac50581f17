import type { ContentProblem } from "@/lib/content";
import { FilePlaceLink } from "./file-place-link";

/** What a text still lacks, each with its place and its remedy. */
export function ProblemList({
  problems,
  onOpen,
}: {
  readonly problems: readonly ContentProblem[];
  /** Shows a file, at a line. */
  readonly onOpen?: (file: string, line: number) => void;
}) {
  return (
    <ul className="grid gap-1.5">
      {problems.map(({ file, line, message, mend }) => (
        <li key={`${file}:${line}:${message}`} className="break-words">
          {file === "" ? null : <FilePlaceLink file={file} line={line} onOpen={onOpen} />} {message} {mend}
        </li>
      ))}
    </ul>
  );
}
