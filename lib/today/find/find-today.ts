import "server-only";
import { type LessonPath, listExercises, listLessons } from "@/lib/catalog";
import { type Day, dayIn, daysBetween, dayStart } from "@/lib/days";
import { findLessonMarks, findLessonMarksSince } from "@/lib/db/lesson-marks";
import { findLessonPlaces } from "@/lib/db/lesson-places";
import { findStudyPlan, type StudyPlanRow } from "@/lib/db/study-plans";
import { findPassesSince } from "@/lib/db/submissions";
import { findLatestWork } from "@/lib/db/work-copies";
import type { Entitled } from "@/lib/entitlements";
import { findTopicScores, findWeakTopics } from "@/lib/interviews";
import { exerciseStandings } from "@/lib/learning";
import { findReviewQueue } from "@/lib/reviews";
import { planDays, type PlannedDays, type StudyPlan } from "../plan/plan-days";
import { listMocks, listWork } from "./list-work";

type Learner = Entitled & { readonly id: string };

/** Where somebody stopped. */
export interface ResumePoint {
  readonly kind: "lesson" | "exercise";
  readonly title: string;
  readonly href: string;
}

/** A lesson in which the fewest answers were right. */
export interface WeakSpot {
  readonly path: LessonPath;
  readonly title: string;
  readonly right: number;
  readonly of: number;
}

/** Everything that the page of today says. */
export interface Today {
  readonly today: Day;
  /** Below zero when it is past; null without a date. */
  readonly daysLeft: number | null;
  readonly plan: StudyPlan;
  /** Whether the learner ever said how they want to study. */
  readonly isPlanned: boolean;
  readonly planned: PlannedDays;
  readonly reviews: {
    readonly due: number;
    readonly later: number;
    readonly estimatedMs: number;
    readonly nextDue: Date | null;
    readonly exercises: number;
  };
  readonly resume: readonly ResumePoint[];
  readonly weakSpot: WeakSpot | undefined;
  readonly doneToday: number;
}

const DEFAULT_PLAN: StudyPlan = { interviewOn: null, minutesADay: 30, reviewMinutes: 5, weekdays: [1, 2, 3, 4, 5, 6, 7] };
const EXERCISE = "exercise:";

/** @param zone - IANA name of the learner's time zone. */
export async function findToday(learner: Learner, { now, zone }: { readonly now: Date; readonly zone: string }): Promise<Today> {
  const today = dayIn(zone, now);
  const begin = dayStart(zone, today);
  const [row, read, standings, queue, weakSpot, resume, doneToday] = await Promise.all([
    findStudyPlan(learner.id),
    findLessonMarks(learner.id),
    exerciseStandings(learner),
    findReviewQueue(learner, { now, zone }),
    findWeakSpot(learner),
    findResume(learner),
    minutesSince(learner, begin),
  ]);
  const plan = row === null ? DEFAULT_PLAN : planOf(row);
  const work = listWork(learner, { read: new Set(read), passed: new Set(standings.passed) });
  return {
    today,
    daysLeft: plan.interviewOn === null ? null : daysBetween(today, plan.interviewOn),
    plan,
    isPlanned: row !== null,
    planned: planDays(plan, { today, doneToday, work, mocks: listMocks(learner) }),
    reviews: {
      due: queue.items.length,
      later: queue.later,
      estimatedMs: queue.estimatedMs,
      nextDue: queue.nextDue,
      exercises: queue.exercises.length,
    },
    resume: resume.filter(
      ({ href }) =>
        !read.some((path) => href.split("#")[0] === `/learn/${path}`) && !standings.passed.some((slug) => href === `/exercises/${slug}`),
    ),
    weakSpot,
    doneToday,
  };
}

function planOf({ interviewOn, weekdays, ...row }: StudyPlanRow): StudyPlan {
  const days = weekdays.length === 0 ? DEFAULT_PLAN.weekdays : weekdays;
  return { ...row, weekdays: days, interviewOn: interviewOn === null ? null : interviewOn.toISOString().slice(0, 10) };
}

async function findWeakSpot(learner: Learner): Promise<WeakSpot | undefined> {
  const [[topic], scores] = await Promise.all([findWeakTopics({ user: learner }), findTopicScores({ user: learner })]);
  const lesson = listLessons().find(({ path }) => path.lesson === topic);
  const score = scores.find((one) => one.topic === topic);
  return lesson && score && { path: lesson.path, title: lesson.card.title, right: score.got, of: score.of };
}

/** The lesson read last and the exercise written last, the latest first. */
async function findResume({ id }: Learner): Promise<readonly ResumePoint[]> {
  const [places, work] = await Promise.all([findLessonPlaces(id), findLatestWork(id, EXERCISE)]);
  const place = places[0];
  const lesson = place && listLessons().find(({ path }) => `${path.module}/${path.topic}/${path.lesson}` === place.lessonPath);
  const exercise = work && listExercises().find(({ slug }) => slug === work.key.slice(EXERCISE.length));
  const points = [
    ...(place && lesson
      ? [
          {
            kind: "lesson" as const,
            title: lesson.card.title,
            href: `/learn/${place.lessonPath}${place.headingId === "" ? "" : `#${place.headingId}`}`,
            at: place.seenAt,
          },
        ]
      : []),
    ...(work && exercise
      ? [{ kind: "exercise" as const, title: exercise.title, href: `/exercises/${exercise.slug}`, at: work.updatedAt }]
      : []),
  ];
  return points.sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ kind, title, href }) => ({ kind, title, href }));
}

/** Minutes of the lessons read and the exercises passed since: what counts as studied. */
async function minutesSince({ id }: Learner, since: Date): Promise<number> {
  const [read, passed] = await Promise.all([findLessonMarksSince(id, since), findPassesSince(id, since)]);
  const lessons = listLessons().filter(({ path }) => read.includes(`${path.module}/${path.topic}/${path.lesson}`));
  const exercises = listExercises().filter(({ slug }) => passed.includes(slug));
  return [...lessons.map(({ card }) => card.minutes), ...exercises.map(({ minutes }) => minutes)].reduce(
    (sum, minutes) => sum + minutes,
    0,
  );
}
