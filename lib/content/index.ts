/** Course content as types: text in, content or problems out. Reads no files; `lib/catalog` does. */
export { glossaryFile, type Term } from "./formats/glossary";
export type { Access, InterviewQuestion, Lesson, LessonRun, LessonSource } from "./formats/lesson";
export { moduleFile, topicFile, type Module, type Topic } from "./formats/outline";
export { parseLesson, type LessonFolder } from "./formats/parse-lesson";
export type { Block } from "./markdown/directives";
export type { PlacedBlock } from "./markdown/find-blocks";
export { textOf, type TextTree } from "./markdown/hast";
export { markTerms } from "./markdown/mark-terms";
export { colour } from "./markdown/highlight";
export { parseProse, plainText, type Heading } from "./markdown/parse-markdown";
export { proseProblem } from "./markdown/prose-limits";
export { describeProblem, type ContentProblem, type Parsed, type SourceFile } from "./text/content-problem";
export { readYaml } from "./text/read-yaml";
