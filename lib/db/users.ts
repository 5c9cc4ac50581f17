import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const PROFILE = { id: true, email: true, name: true, role: true, createdAt: true } satisfies Prisma.UserSelect;
export interface NewUser {
  readonly email: string;
  readonly name: string | null;
  readonly passwordHash: string;
}

const UNIQUE_VIOLATION = "P2002";

/** @returns the user and the password's hash, which is null for one who signs in elsewhere; null when nobody has the address. */
export function findUserForSignIn(email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  return database().user.findUnique({ select: { id: true, passwordHash: true }, where: { email } });
}

/** @returns the password's hash; null for one who signs in elsewhere. */
export async function findPasswordHash(userId: string): Promise<string | null> {
  const user = await database().user.findUnique({ select: { passwordHash: true }, where: { id: userId } });
  return user?.passwordHash ?? null;
}

/** Stores a new learner. @returns false, and stores nothing, when the address is taken. */
export async function createUser(user: NewUser): Promise<boolean> {
  try {
    await database().user.create({ select: { id: true }, data: { ...user } });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION) return false;
    throw error;
  }
}

export async function updateUserName(userId: string, name: string | null): Promise<void> {
  await database().user.update({ select: { id: true }, where: { id: userId }, data: { name } });
}

export async function updatePasswordHash(userId: string, passwordHash: string): Promise<void> {
  await database().user.update({ select: { id: true }, where: { id: userId }, data: { passwordHash } });
}

/** Deletes the account; every row of other tables that names it goes with it (ON DELETE CASCADE). */
export async function deleteUser(userId: string): Promise<void> {
  await database().user.deleteMany({ where: { id: userId } });
}

/** Everything stored about a user that is the user's own: all rows, without hashes and tokens. Null when the account is gone. */
export function findEverythingOf(userId: string): Promise<object | null> {
  return database().user.findUnique({
    where: { id: userId },
    select: {
      ...PROFILE,
      emailVerified: true,
      image: true,
      accounts: { select: { provider: true, providerAccountId: true } },
      sessions: { select: { createdAt: true, expires: true, userAgent: true } },
      subscription: { omit: { userId: true } },
      workCopies: { omit: { userId: true } },
      workVersions: { omit: { userId: true } },
      mockInterviews: { omit: { userId: true, visitorKey: true }, include: { answers: { omit: { mockId: true } } } },
      reviewCards: { omit: { userId: true } },
      reviewLogs: { omit: { userId: true } },
      studyPlan: { omit: { userId: true } },
      submissions: { omit: { userId: true }, include: { regrades: { omit: { submissionId: true } } } },
      authored: { omit: { ownerId: true }, include: { versions: { omit: { exerciseId: true } } } },
      reviews: { omit: { reviewerId: true } },
      editions: { omit: { userId: true } },
      helpTaken: { omit: { userId: true } },
      lessonMarks: { omit: { userId: true } },
      lessonPlaces: { omit: { userId: true } },
      notes: { omit: { userId: true } },
      interviewMarks: { omit: { userId: true } },
      quizAnswers: { omit: { userId: true } },
      cohorts: { omit: { ownerId: true }, include: { assignments: { omit: { cohortId: true } } } },
      cohortMembers: { omit: { userId: true }, include: { cohort: { select: { name: true } } } },
      remarks: { omit: { senderId: true, ownerId: true } },
      questionSets: { omit: { ownerId: true }, include: { versions: { omit: { setId: true } } } },
    },
  });
}
