import { addDays, type Day, daysBetween, weekdayOf } from "@/lib/days";

/** Something to do, with the minutes it takes and why it is worth them. */
export interface Work {
  readonly kind: "lesson" | "exercise" | "quiz" | "mock";
  /** What leads to it: a path of this site. */
  readonly href: string;
  readonly title: string;
  readonly minutes: number;
  readonly why: string;
  /** Left out first where the days do not hold everything. */
  readonly isOptional: boolean;
}

/** How somebody wants to study. */
export interface StudyPlan {
  readonly interviewOn: Day | null;
  readonly minutesADay: number;
  /** Minutes of these for reviews. */
  readonly reviewMinutes: number;
  /** 1 Monday to 7 Sunday; at least one. */
  readonly weekdays: readonly number[];
}

/** A piece of work on a day: long ones go over several. */
export interface PlannedPiece {
  readonly work: Work;
  readonly minutes: number;
  /** Begun on a day before. */
  readonly isRest: boolean;
}

export interface PlannedDay {
  readonly day: Day;
  readonly pieces: readonly PlannedPiece[];
}

export interface PlannedDays {
  /** Days of study in order, today only where it is one; none after the interview. */
  readonly days: readonly PlannedDay[];
  /** What does not fit before the interview. */
  readonly leftOut: readonly Work[];
  /** Minutes a day that would hold everything; null where it fits, or no day is left. */
  readonly minutesForAll: number | null;
  /** The day on which the last piece is done; null where nothing is to do. */
  readonly doneOn: Day | null;
}

interface PlanOptions {
  readonly today: Day;
  /** Minutes already studied today. */
  readonly doneToday: number;
  /** In the order to do them. */
  readonly work: readonly Work[];
  /** Mock interviews to end with, the longest first; the shortest comes the day before the interview. */
  readonly mocks?: readonly Work[];
}

const FARTHEST_DAYS = 366;
/** So small a piece is not begun. */
const LEAST_MINUTES = 5;
/** With fewer days of study left, the time is better spent learning than on a second mock interview. */
const DAYS_FOR_TWO_MOCKS = 7;

/**
 * Lays work out over the days there are. Pure: equal arguments give an equal plan, so a plan is never behind; it is made anew from what is done.
 */
export function planDays(plan: StudyPlan, { today, doneToday, work, mocks = [] }: PlanOptions): PlannedDays {
  const perDay = Math.max(LEAST_MINUTES, plan.minutesADay - plan.reviewMinutes);
  const dates = studyDays(plan, today);
  const fixed = plan.interviewOn === null ? new Map<Day, Work>() : placeMocks(dates, mocks);
  const days = dates.map((day) => {
    const first = fixed.get(day);
    const spent = (day === today ? doneToday : 0) + (first?.minutes ?? 0);
    return {
      day,
      room: Math.max(0, perDay - spent),
      pieces: first === undefined ? [] : [{ work: first, minutes: first.minutes, isRest: false }],
    };
  });
  const room = days.reduce((sum, day) => sum + day.room, 0);
  const chosen = plan.interviewOn === null ? work : thatFit(work, room);
  const laid = layOut(days, chosen);
  const leftOut = work.filter((one) => !laid.placed.has(one));
  const busy = laid.days.filter(({ pieces }) => pieces.length > 0);
  return {
    days: plan.interviewOn === null ? laid.days.filter(({ day }) => day <= (busy.at(-1)?.day ?? "")) : laid.days,
    leftOut,
    minutesForAll: leftOut.length === 0 || dates.length === 0 ? null : minutesForAll(plan, work, dates.length),
    doneOn: busy.at(-1)?.day ?? null,
  };
}

function studyDays({ interviewOn, weekdays }: StudyPlan, today: Day): readonly Day[] {
  const count = interviewOn === null ? FARTHEST_DAYS : Math.min(FARTHEST_DAYS, Math.max(0, daysBetween(today, interviewOn)));
  return Array.from({ length: count }, (_, days) => addDays(today, days)).filter((day) => weekdays.includes(weekdayOf(day)));
}

/** The shortest mock interview on the last day of study, a longer one some days before it. */
function placeMocks(dates: readonly Day[], mocks: readonly Work[]): Map<Day, Work> {
  const placed = new Map<Day, Work>();
  const [last, before] = [dates.at(-1), dates.at(-4)];
  const [short, long] = [mocks.at(-1), mocks[0]];
  if (last !== undefined && short !== undefined && dates.length > 1) placed.set(last, short);
  if (before !== undefined && long !== undefined && long !== short && dates.length >= DAYS_FOR_TWO_MOCKS) placed.set(before, long);
  return placed;
}

/** What must be done first, in its order, then what may; @returns all that fits in the order to do it. */
function thatFit(work: readonly Work[], room: number): readonly Work[] {
  let left = room;
  const chosen = new Set<Work>();
  for (const one of [...work.filter(({ isOptional }) => !isOptional), ...work.filter(({ isOptional }) => isOptional)]) {
    if (one.minutes > left) continue;
    left -= one.minutes;
    chosen.add(one);
  }
  return work.filter((one) => chosen.has(one));
}

interface Room {
  readonly day: Day;
  readonly room: number;
  readonly pieces: readonly PlannedPiece[];
}

function layOut(
  days: readonly Room[],
  work: readonly Work[],
): { readonly days: readonly PlannedDay[]; readonly placed: ReadonlySet<Work> } {
  const waiting = work.map((one) => ({ work: one, left: one.minutes }));
  const placed = new Set<Work>();
  const laid = days.map(({ day, room, pieces }) => {
    const own = [...pieces];
    let free = room;
    while (waiting[0] !== undefined && (free >= LEAST_MINUTES || free >= waiting[0].left)) {
      const next = waiting[0];
      const minutes = Math.min(free, next.left);
      own.push({ work: next.work, minutes, isRest: next.left < next.work.minutes });
      free -= minutes;
      next.left -= minutes;
      if (next.left > 0) break;
      placed.add(next.work);
      waiting.shift();
    }
    return { day, pieces: own };
  });
  return { days: laid, placed };
}

function minutesForAll({ reviewMinutes }: StudyPlan, work: readonly Work[], days: number): number {
  const total = work.reduce((sum, { minutes }) => sum + minutes, 0);
  return Math.ceil((total / days + reviewMinutes) / 5) * 5;
}
