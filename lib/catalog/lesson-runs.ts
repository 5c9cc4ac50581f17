import "server-only";
import type { LessonRun } from "@/lib/content";
import { getModules } from "./load-modules";

/** A run of a free lesson: its machine, what it is given, and what comes of it. */
export interface CourseRun extends Pick<LessonRun, "shows" | "input" | "world" | "expect"> {
  /** `lesson/run`. */
  readonly name: string;
  /** The definition's text. */
  readonly definition: string;
}

/** @returns every run of the lessons that are open to everybody, in course order: whoever may see the lesson may be asked about it elsewhere. */
export function listCourseRuns(): readonly CourseRun[] {
  return getModules().flatMap(({ topics }) =>
    topics.flatMap(({ lessons }) =>
      lessons
        .filter(({ access }) => access === "free")
        .flatMap((lesson) =>
          Object.entries(lesson.runs).map(([run, { machine, shows, input, world, expect }]) => {
            return { name: `${lesson.slug}/${run}`, definition: lesson.machines[machine] ?? "", shows, input, world, expect };
          }),
        ),
    ),
  );
}
