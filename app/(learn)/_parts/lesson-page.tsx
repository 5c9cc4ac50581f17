import type { Route } from "next";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Badge } from "@/app/_parts/ui/badge";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Prose } from "@/app/_parts/ui/prose";
import { exercisesOf, findModule, listTerms, type LessonPath, type LessonView, type ModuleCard, type TopicCard } from "@/lib/catalog";
import { markTerms } from "@/lib/content";
import { ExerciseLinks } from "./exercise-links";
import { GoOnLater } from "./go-on-later";
import { InterviewSection } from "./interview-section";
import { LessonContents } from "./lesson-contents";
import { LessonEndLater } from "./lesson-end-later";
import { LessonPager } from "./lesson-pager";
import { LessonQuestion } from "./lesson-question";
import { LessonText } from "./lesson-text";
import { Markdown } from "./markdown";
import { PremiumOffer } from "./premium-offer";
import { SourceList } from "./source-list";
import { lessonHref } from "./lesson-href";
import "./lesson.css";

/** A lesson as its reader may see it: text, questions, interview answers, summary and sources, with the way through it beside. */
export function LessonPage({ lesson, path }: { readonly lesson: LessonView; readonly path: LessonPath }) {
  const module = findModule(path.module);
  const topic = module?.topics.find(({ slug }) => slug === path.topic);
  if (module === undefined || topic === undefined) return null;
  const place = `${path.module}/${path.topic}/${path.lesson}`;
  const marked = new Set<string>();
  const trees = [lesson.free, ...(lesson.premium ? [lesson.premium] : [])].map((tree) => markTerms(tree, listTerms(), marked));
  return (
    <Container>
      <Breadcrumbs crumbs={crumbsOf(module, topic)} here={lesson.title} />
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_16rem] lg:gap-12 xl:gap-20">
        <article className="min-w-0">
          <LessonHeader lesson={lesson} topic={topic} />
          <details className="callout mb-10 lg:hidden">
            <summary className="font-medium">In this lesson</summary>
            <LessonContents entries={contentsOf(lesson, exercisesOf(path).length > 0)} />
          </details>
          <GoOnLater path={place} headings={lesson.outline.map(({ id, text }) => ({ id, text }))} />
          <Prose id="lesson-text">
            {trees.map((tree, index) => (
              <LessonText key={index} tree={tree} lesson={lesson} path={path} />
            ))}
          </Prose>
          {lesson.locked ? <PremiumOffer lesson={lesson} /> : <AfterText lesson={lesson} path={path} />}
          <div className="mt-14 max-w-measure">
            <ExerciseLinks
              id="exercises"
              title="Practise it"
              lead="Write the definition yourself. Each runs in the browser and is graded at once."
              exercises={exercisesOf(path)}
            />
          </div>
          <SourceList sources={lesson.sources} updated={lesson.updated} />
          <LessonEndLater path={place} />
          <LessonPager lessons={topic.lessons} current={lesson.slug} href={(slug) => lessonHref({ ...path, lesson: slug })} />
        </article>
        <aside className="hidden lg:block" data-print="hide">
          <div className="sticky top-24 max-h-[calc(100dvh-7rem)] overflow-y-auto pb-6">
            <LessonContents entries={contentsOf(lesson, exercisesOf(path).length > 0)} />
          </div>
        </aside>
      </div>
    </Container>
  );
}

function LessonHeader({ lesson, topic }: { readonly lesson: LessonView; readonly topic: TopicCard }) {
  return (
    <>
      <PageHeader eyebrow={`${topic.title} · Lesson ${lesson.number}`} title={lesson.title} lead={lesson.summary} />
      <p className="-mt-4 mb-8 flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge>{lesson.level} level</Badge>
        {lesson.access === "premium" ? <Badge tone="premium">Premium</Badge> : <Badge tone="succeeded">Free</Badge>}
        <span>{lesson.minutes} minutes</span>
      </p>
      <section aria-labelledby="objectives" className="mb-10 max-w-measure">
        <h2 id="objectives" className="mb-3 text-lg">
          After this lesson you can
        </h2>
        <ul className="grid gap-2 pl-5 [&]:list-disc">
          {lesson.objectives.map((objective) => (
            <li key={objective}>
              <Markdown text={objective} inline />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What follows the text of a lesson that is open to the reader. */
function AfterText({ lesson, path }: { readonly lesson: LessonView; readonly path: LessonPath }) {
  const rest = unplacedQuestions(lesson);
  return (
    <div className="mt-14 grid max-w-measure grid-cols-1 gap-14 wrap-anywhere">
      {rest.length > 0 ? (
        <section aria-labelledby="questions" className="grid grid-cols-1 gap-5">
          <h2 id="questions" className="scroll-mt-24 text-2xl">
            Check what you know
          </h2>
          {rest.map((asked) => (
            <LessonQuestion key={asked.id} asked={asked} path={path} lesson={lesson} />
          ))}
        </section>
      ) : null}
      {lesson.interview.length > 0 ? <InterviewSection questions={lesson.interview} /> : null}
      <section aria-labelledby="summary">
        <h2 id="summary" className="mb-4 scroll-mt-24 text-2xl">
          Remember
        </h2>
        <ul className="grid gap-2.5 pl-5 [&]:list-disc">
          {lesson.takeaways.map((takeaway) => (
            <li key={takeaway}>
              <Markdown text={takeaway} inline />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Questions that no place in the text asks: they come after it. */
function unplacedQuestions(lesson: LessonView): LessonView["asked"] {
  const placed = new Set(lesson.blocks.flatMap((block) => (block.kind === "question" ? [block.id] : [])));
  return lesson.asked.filter(({ id }) => !placed.has(id));
}

function crumbsOf(module: ModuleCard, topic: TopicCard): readonly { readonly label: string; readonly href: Route }[] {
  return [
    { label: "Learn", href: "/learn" },
    { label: module.title, href: `/learn/${module.slug}` as Route },
    { label: topic.title, href: `/learn/${module.slug}/${topic.slug}` as Route },
  ];
}

/** Everything on the page that has a heading, in order. */
function contentsOf(
  lesson: LessonView,
  hasExercises: boolean,
): readonly { readonly id: string; readonly text: string; readonly deep: boolean; readonly locked: boolean }[] {
  const text = lesson.outline.map(({ id, text, depth, premium }) => ({ id, text, deep: depth === 3, locked: premium && lesson.locked }));
  const after = lesson.locked
    ? []
    : [
        ...(unplacedQuestions(lesson).length > 0 ? [["questions", "Check what you know"]] : []),
        ["interview", "In the interview"],
        ["summary", "Remember"],
      ];
  const sections = [...after, ...(hasExercises ? [["exercises", "Practise it"]] : []), ["sources", "Sources"]].map(
    ([id = "", text = ""]) => ({ id, text, deep: false, locked: false }),
  );
  return [{ id: "objectives", text: "Objectives", deep: false, locked: false }, ...text, ...sections];
}
