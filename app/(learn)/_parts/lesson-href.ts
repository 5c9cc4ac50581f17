import type { Route } from "next";
import type { LessonPath } from "@/lib/catalog";

/** Where a lesson is read, free or premium. */
export function lessonHref({ module, topic, lesson }: LessonPath): Route {
  return `/learn/${module}/${topic}/${lesson}` as Route;
}
