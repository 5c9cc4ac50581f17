import "server-only";
import { type LessonPath, listExercises, listInterview, listLessons } from "@/lib/catalog";
import { findInterviewMarks } from "@/lib/db/interview-marks";
import { findLessonMarks } from "@/lib/db/lesson-marks";
import { findPractised } from "@/lib/interviews";
import { exerciseStandings } from "@/lib/learning";

/** So many of so many. */
export interface Part {
  readonly done: number;
  readonly of: number;
}

/** How far somebody has come, lesson by lesson and skill by skill. Pieces of the course only; nobody is compared with anybody. */
export interface Progress {
  readonly topics: readonly {
    readonly path: LessonPath;
    readonly title: string;
    readonly isRead: boolean;
    /** Answered rightly the last time. */
    readonly questions: Part;
    /** Marked as good or better by the learner. */
    readonly interview: Part;
    readonly exercises: Part;
  }[];
  readonly skills: readonly ({ readonly skill: string } & Part)[];
}

/** From this mark on, an answer to say counts as good. */
const GOOD = 2;

export async function findProgress(learner: { readonly id: string }): Promise<Progress> {
  const [read, latest, marks, { passed }] = await Promise.all([
    findLessonMarks(learner.id),
    findPractised(learner),
    findInterviewMarks(learner.id),
    exerciseStandings(learner),
  ]);
  const exercises = listExercises();
  const good = new Set(marks.filter(({ mark }) => mark >= GOOD).map(({ questionSlug }) => questionSlug));
  const bank = listInterview();
  const topics = listLessons().map(({ path, card }) => {
    const right = [...latest].filter(([name, isRight]) => isRight && name.startsWith(`${path.lesson}:`)).length;
    const spoken = bank.filter((one) => one.path.lesson === path.lesson);
    const own = exercises.filter((one) => one.path?.lesson === path.lesson);
    return {
      path,
      title: card.title,
      isRead: read.includes(`${path.module}/${path.topic}/${path.lesson}`),
      questions: { done: right, of: card.questions },
      interview: { done: spoken.filter(({ slug }) => good.has(slug)).length, of: spoken.length },
      exercises: { done: own.filter(({ slug }) => passed.includes(slug)).length, of: own.length },
    };
  });
  const names = [...new Set(exercises.flatMap(({ skills }) => skills))].sort((a, b) => a.localeCompare(b));
  const skills = names.map((skill) => {
    const own = exercises.filter((one) => one.skills.includes(skill));
    return { skill, done: own.filter(({ slug }) => passed.includes(slug)).length, of: own.length };
  });
  return { topics, skills };
}
