import { plainWorld } from "@/app/_simulator/plain-world";
import type { LessonRun } from "@/lib/content";
import { DefinitionBlock } from "./definition-block";
import { LabelledJson } from "./labelled-json";

/** What a question about a run asks of: the machine, its input and what its services answer. What the run comes to is the key, and stays out. */
export function QuestionSubject({ run, definition }: { readonly run: Pick<LessonRun, "input" | "world">; readonly definition: string }) {
  return (
    <div className="mb-5 grid grid-cols-1 gap-4">
      <div className="prose max-w-none">
        <DefinitionBlock text={definition} state={undefined} caption={undefined} />
      </div>
      <LabelledJson label="Input" value={run.input} />
      {run.world ? <LabelledJson label="What its services answer; times in milliseconds" value={plainWorld(run.world)} /> : null}
    </div>
  );
}
