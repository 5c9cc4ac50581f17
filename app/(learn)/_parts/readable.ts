import type { Route } from "next";
import type { TopicCard } from "@/lib/catalog";
import { lessonHref } from "./lesson-href";

/** A topic's lessons as the parts that follow a reader's progress need them. */
export function readable(
  module: string,
  topic: TopicCard,
): readonly { readonly path: string; readonly title: string; readonly href: Route }[] {
  return topic.lessons.map(({ slug, title }) => {
    return { path: `${module}/${topic.slug}/${slug}`, title, href: lessonHref({ module, topic: topic.slug, lesson: slug }) };
  });
}
