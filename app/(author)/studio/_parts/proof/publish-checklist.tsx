"use client";
import { Check, X } from "lucide-react";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import type { ExerciseFiles } from "@/lib/exercise-files";
import { type FilePlace, FilePlaceLink } from "../file-place-link";
import { problemLine } from "./problem-line";
import type { ProofState } from "./proof-session";

interface Missing extends FilePlace {
  readonly message: string;
}

/** Everything that keeps the exercise from a review, each with its place; nothing is left out, so that an empty list means ready. */
export function PublishChecklist({
  state: { proof, problems, status },
  files,
  onOpen,
}: {
  readonly state: ProofState;
  readonly files: ExerciseFiles;
  readonly onOpen?: ((file: string, line: number) => void) | undefined;
}) {
  if (proof === undefined && status === "proving") return <Skeleton className="h-24" />;
  const inFiles = problems.map(({ file, line, message, mend }): Missing => ({ file, line, message: `${message} ${mend}` }));
  const known = new Set(inFiles.map(({ message }) => message));
  const inProof = (proof?.missing ?? [])
    .map((problem): Missing => ({ file: problem.file, line: problemLine(problem, files), message: problem.message }))
    .filter(({ message }) => !known.has(message));
  const missing = [...inFiles, ...inProof];
  return (
    <section aria-labelledby="proof-checklist" className="grid grid-cols-1 gap-2">
      <h3 id="proof-checklist" className="text-lg font-semibold">
        {missing.length === 0 ? "Ready for review" : `Missing before a review: ${missing.length}`}
      </h3>
      {missing.length === 0 ? (
        <p className="flex items-start gap-2">
          <Check aria-hidden className="mt-1 size-4 shrink-0 text-succeeded-ink" />
          The files are whole, every answer is judged as it should be, and enough mistakes are noticed.
        </p>
      ) : (
        <ul className="grid grid-cols-1 gap-2">
          {missing.map((item) => (
            <li key={`${item.file} ${item.message}`} className="flex items-start gap-2">
              <X aria-hidden className="mt-1 size-4 shrink-0 text-failed-ink" />
              <span className="min-w-0 wrap-anywhere">
                <FilePlaceLink file={item.file} line={item.line} onOpen={onOpen} /> {shortened(item.message)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const MOST_CHARACTERS = 400;

/** The list of survivors has all their names; here their number is enough. */
function shortened(message: string): string {
  const told = message.replace(/ Test what these change: .*$/s, " The mistakes that get through are below.");
  return told.length <= MOST_CHARACTERS ? told : `${told.slice(0, MOST_CHARACTERS)}…`;
}
