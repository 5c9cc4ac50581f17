import "server-only";
import type { Entitled } from "@/lib/entitlements";
import { getModules } from "../load-modules";
import { viewInterview, type InterviewCard, type InterviewView, type PlacedInterview } from "./interview-view";

/** Every interview question, in course order. */
export function listInterview(): readonly InterviewCard[] {
  return placedInterview().map(({ card }) => card);
}

/** @returns the question as `who` may see it, null being a visitor; undefined where there is none. */
export function findInterview(slug: string, who: Entitled | null): InterviewView | undefined {
  const placed = placedInterview().find(({ card }) => card.slug === slug);
  return placed && viewInterview(placed, who);
}

function placedInterview(): readonly PlacedInterview[] {
  return getModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.lessons.flatMap((lesson) => {
        const path = { module: module.slug, topic: topic.slug, lesson: lesson.slug };
        return lesson.interview.map((whole) => {
          const { id, question, level } = whole;
          return { whole, card: { slug: id, question, level, access: lesson.access, path, topic: lesson.title } };
        });
      }),
    ),
  );
}
