import { plainText, textOf, type Lesson, type TextTree } from "@/lib/content";
import type { SearchDocument } from "@/lib/search";
import { listDrills } from "../drills/drills";
import { getExercises } from "../exercises/load-exercises";
import { listInterview } from "../interview/interview";
import type { LessonPath } from "../lessons";
import { getModules } from "../load-modules";

const LONGEST_TEXT = 240;

/**
 * Everything that can be found in the course, and all of it public: of premium lessons and exercises the title and the summary,
 * of interview questions what is asked, and of premium text not a word. It is what every browser gets.
 */
export function searchDocuments(): readonly SearchDocument[] {
  return [...lessonDocuments(), ...exerciseDocuments(), ...interviewDocuments(), ...drillDocuments(), ...glossaryDocuments()];
}

function lessonDocuments(): readonly SearchDocument[] {
  return getModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.lessons.flatMap((lesson) => documentsOf(lesson, { module: module.slug, topic: topic.slug, lesson: lesson.slug })),
    ),
  );
}

function documentsOf(lesson: Lesson, path: LessonPath): readonly SearchDocument[] {
  const href = `/learn/${path.module}/${path.topic}/${path.lesson}`;
  const isPremium = lesson.access === "premium";
  const card: SearchDocument = { kind: "lesson", href, title: lesson.title, text: lesson.summary, within: "", isPremium };
  if (isPremium) return [card];
  const within = lesson.title;
  const sections = sectionsOf(lesson.free).map(({ id, title, text }): SearchDocument => {
    return { kind: "section", href: `${href}#${id}`, title, text, within, isPremium };
  });
  const questions = lesson.questions.map(({ id, prompt }): SearchDocument => {
    return { kind: "question", href: `${href}#question-${id}`, title: cut(plainText(prompt)), text: "", within, isPremium };
  });
  return [card, ...sections, ...questions];
}

/** The headings of a text, each with the beginning of what stands below it. */
function sectionsOf(tree: TextTree): readonly { readonly id: string; readonly title: string; readonly text: string }[] {
  const sections: { id: string; title: string; text: string }[] = [];
  for (const node of tree.children) {
    if (node.type !== "element") continue;
    const current = sections.at(-1);
    if (node.tagName === "h2" || node.tagName === "h3") sections.push({ id: String(node.properties.id), title: textOf(node), text: "" });
    else if (current !== undefined && node.tagName === "p") current.text = cut(`${current.text} ${textOf(node)}`.trim());
  }
  return sections;
}

function exerciseDocuments(): readonly SearchDocument[] {
  const titles = lessonTitles();
  return getExercises().map(({ slug, title, summary, skills, access, path }): SearchDocument => {
    const text = `${summary} ${skills.join(", ")}`;
    return {
      kind: "exercise",
      href: `/exercises/${slug}`,
      title,
      text,
      within: titles.get(path.lesson) ?? "",
      isPremium: access === "premium",
    };
  });
}

function interviewDocuments(): readonly SearchDocument[] {
  return listInterview().map(({ slug, question, topic, access }): SearchDocument => {
    return {
      kind: "interview",
      href: `/interview/${slug}`,
      title: plainText(question),
      text: "",
      within: topic,
      isPremium: access === "premium",
    };
  });
}

function drillDocuments(): readonly SearchDocument[] {
  return listDrills().map(({ slug, title, lesson }): SearchDocument => {
    return { kind: "drill", href: `/drills/${slug}`, title, text: "", within: lesson?.title ?? "", isPremium: false };
  });
}

function glossaryDocuments(): readonly SearchDocument[] {
  return getModules().flatMap(({ topics }) =>
    topics.flatMap(({ glossary }) =>
      glossary.map(({ id, term, also, definition }): SearchDocument => {
        const words = also.length > 0 ? `${definition} (${also.join(", ")})` : definition;
        return { kind: "term", href: `/glossary#${id}`, title: term, text: words, within: "", isPremium: false };
      }),
    ),
  );
}

function lessonTitles(): ReadonlyMap<string, string> {
  return new Map(
    getModules().flatMap(({ topics }) => topics.flatMap(({ lessons }) => lessons.map(({ slug, title }) => [slug, title] as const))),
  );
}

function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT).replace(/\s+\S*$/, "")} …`;
}
