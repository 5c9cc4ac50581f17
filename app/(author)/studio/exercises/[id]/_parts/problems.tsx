import { Alert } from "@/app/_parts/ui/alert";
import { ProblemList } from "../../../_parts/problem-list";
import type { DraftFiles } from "./use-draft-files";

/** What the draft still lacks, each with file, line and remedy. */
export function Problems({
  draft: { read },
  onOpen,
}: {
  readonly draft: DraftFiles;
  readonly onOpen: (file: string, line: number) => void;
}) {
  if (read.problems.length === 0)
    return (
      <Alert tone="succeeded" title="The files are whole">
        Every file is there and every name leads somewhere. Whether the tests are strong enough, the proof says.
      </Alert>
    );
  return (
    <Alert
      tone="caught"
      title={`${read.problems.length === 1 ? "One thing is" : `${read.problems.length} things are`} still missing`}
      live="status"
    >
      <ProblemList problems={read.problems} onOpen={onOpen} />
    </Alert>
  );
}
