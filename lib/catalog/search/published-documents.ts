import "server-only";
import type { SearchDocument } from "@/lib/search";
import { listOfferedExercises } from "../exercises/exercises";

/** What can be found of the exercises published in the studio, and all of it public: as of the course's own, the title, the summary and the skills. */
export async function publishedDocuments(): Promise<readonly SearchDocument[]> {
  return (await listOfferedExercises()).flatMap(({ slug, title, summary, skills, access, author }): SearchDocument[] => {
    if (author === null) return []; // the course's own
    const text = `${summary} ${skills.join(", ")}`;
    return [{ kind: "exercise", href: `/exercises/${slug}`, title, text, within: `By ${author}`, isPremium: access === "premium" }];
  });
}
