import { Alert } from "@/app/_parts/ui/alert";
import type { ContentProblem } from "@/lib/content";
import { ProblemList } from "../../../_parts/problem-list";

/** What keeps a set from being published, as the server reads the stored draft. */
export function SetProblems({ problems }: { readonly problems: readonly ContentProblem[] }) {
  if (problems.length === 0) return <Alert tone="succeeded" title="Nothing is missing: it can be published" />;
  const title = `${problems.length === 1 ? "One thing is" : `${problems.length} things are`} still missing`;
  return (
    <Alert tone="caught" title={title} live="status">
      <ProblemList problems={problems} />
    </Alert>
  );
}
