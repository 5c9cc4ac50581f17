/** Whom an address can meet: `owner` is the instructor whose class it is, `other` an instructor whose it is not. */
export const ROLES = ["visitor", "learner", "premium", "other", "owner", "admin"] as const;
export type Role = (typeof ROLES)[number];
export type Statuses = Readonly<Record<Role, number>>;

const all = (status: number): Statuses => ({
  visitor: status,
  learner: status,
  premium: status,
  other: status,
  owner: status,
  admin: status,
});
/** For everyone. What is premium in it is not in what the others get: lessons.spec.ts and exercise-secrets.spec.ts look for it. */
const OPEN = all(200);
/** Needs an account; a visitor is sent to sign in. */
const OWN = { ...OPEN, visitor: 307 };
/** For instructors; to a learner there is no such page. */
const STUDIO = { ...OWN, learner: 404, premium: 404 };
/** The same, where a learner is told what the studio is; there is no quiz of that address. */
const NO_SUCH_WORK = { ...OWN, other: 404, owner: 404, admin: 404 };
/** An exercise that one instructor is writing, and nobody else finds; a learner is told what the studio is. */
const DRAFT = { ...OWN, other: 404, admin: 404 };
/** What its author handed in, for everybody else who teaches to look at; its author does not decide about it. */
const WAITING = { ...OWN, owner: 404 };
/** One instructor's: neither another one nor an admin finds it. */
const OWNERS = { ...STUDIO, other: 404, admin: 404 };
/** A file of it, for its author alone. */
const DRAFT_FILE = { ...all(404), owner: 200 };
/** Somebody's, and not theirs who ask here. */
const NOBODYS = all(404);

const COURSE = "/learn/aws-data-engineering";

/** What each role gets at one address, asked for with GET. `{class}` is a class of the owner's, `{draft}` an exercise the owner writes, `{version}` what waits for review of it. */
export interface Access {
  readonly path: string;
  readonly statuses: Statuses;
}

/** Every page and route of app/, by its folder without route groups: the spec fails for one that is missing, and for one too many. */
export const MATRIX: Readonly<Record<string, Access>> = {
  "/": { path: "/", statuses: OPEN },
  "/about": { path: "/about", statuses: OPEN },
  "/account": { path: "/account", statuses: OWN },
  "/account/deleted": { path: "/account/deleted", statuses: OPEN },
  "/api/account/export": { path: "/api/account/export", statuses: { ...OPEN, visitor: 401 } },
  "/api/auth/[...nextauth]": { path: "/api/auth/session", statuses: OPEN },
  "/api/health": { path: "/api/health", statuses: OPEN },
  "/api/mocks/[id]/answers": { path: "/api/mocks/cnosuchmock0000000000000/answers", statuses: all(405) },
  "/api/reviews": { path: "/api/reviews", statuses: OPEN },
  "/api/search/published": { path: "/api/search/published", statuses: OPEN },
  "/api/study": { path: "/api/study", statuses: OPEN },
  "/api/work/versions": { path: "/api/work/versions?key=playground", statuses: { ...OPEN, visitor: 401 } },
  "/api/work": { path: "/api/work?key=playground", statuses: OPEN },
  "/calculator": { path: "/calculator", statuses: OPEN },
  "/checkout": { path: "/checkout?price=month", statuses: OWN },
  "/classes": { path: "/classes", statuses: OWN },
  "/conformance": { path: "/conformance", statuses: OPEN },
  "/contact": { path: "/contact", statuses: OPEN },
  "/drills": { path: "/drills", statuses: OPEN },
  "/drills/[slug]": { path: "/drills/monthly-bill", statuses: OPEN },
  "/exercises": { path: "/exercises", statuses: OPEN },
  "/exercises/[slug]": { path: "/exercises/back-off-exactly", statuses: OPEN },
  "/glossary": { path: "/glossary", statuses: OPEN },
  "/interview": { path: "/interview", statuses: OPEN },
  "/interview/[slug]": { path: "/interview/no-such-question", statuses: NOBODYS },
  "/interview/[slug]/premium": { path: "/interview/fifty-million", statuses: OPEN },
  "/join": { path: "/join", statuses: OPEN },
  "/learn": { path: "/learn", statuses: OPEN },
  "/learn/[module]": { path: COURSE, statuses: OPEN },
  "/learn/[module]/[topic]": { path: `${COURSE}/step-functions`, statuses: OPEN },
  "/learn/[module]/[topic]/[lesson]": { path: `${COURSE}/step-functions/error-handling`, statuses: OPEN },
  "/learn/[module]/[topic]/[lesson]/premium": { path: `${COURSE}/step-functions/distributed-map-at-scale`, statuses: OPEN },
  "/mocks": { path: "/mocks", statuses: OPEN },
  "/mocks/[id]": { path: "/mocks/cnosuchmock0000000000000", statuses: NOBODYS },
  "/mocks/[id]/result": { path: "/mocks/cnosuchmock0000000000000/result", statuses: NOBODYS },
  "/mocks/sets/[id]": { path: "/mocks/sets/cnosuchset0000000000000", statuses: { ...NOBODYS, visitor: 307 } },
  "/notes": { path: "/notes", statuses: OPEN },
  "/playground": { path: "/playground", statuses: OPEN },
  "/preview/[kind]/[slug]": { path: "/preview/lesson/error-handling", statuses: OPEN },
  "/pricing": { path: "/pricing", statuses: OPEN },
  "/privacy": { path: "/privacy", statuses: OPEN },
  "/progress": { path: "/progress", statuses: OWN },
  "/quizzes": { path: "/quizzes", statuses: OPEN },
  "/quizzes/run": { path: "/quizzes/run?q=no-such-question", statuses: OPEN },
  "/quizzes/sets/[id]": { path: "/quizzes/sets/cnosuchset0000000000000", statuses: { ...NOBODYS, visitor: 307 } },
  "/review": { path: "/review", statuses: OPEN },
  "/review/cards": { path: "/review/cards", statuses: OWN },
  "/search": { path: "/search?q=retry", statuses: OPEN },
  "/search-index.json": { path: "/search-index.json", statuses: OPEN },
  "/services": { path: "/services", statuses: OPEN },
  "/sign-in": { path: "/sign-in", statuses: { ...all(307), visitor: 200 } },
  "/sign-up": { path: "/sign-up", statuses: { ...all(307), visitor: 200 } },
  "/studio": { path: "/studio", statuses: OWN },
  "/studio/cohorts": { path: "/studio/cohorts", statuses: STUDIO },
  "/studio/cohorts/[id]": { path: "/studio/cohorts/{class}", statuses: OWNERS },
  "/studio/cohorts/[id]/progress.csv": { path: "/studio/cohorts/{class}/progress.csv", statuses: { ...OWNERS, visitor: 401 } },
  "/studio/exercises/[id]": { path: "/studio/exercises/{draft}", statuses: DRAFT },
  "/studio/exercises/[id]/export": { path: "/studio/exercises/{draft}/export", statuses: DRAFT_FILE },
  "/studio/exercises/[id]/revision": { path: "/studio/exercises/{draft}/revision", statuses: DRAFT_FILE },
  "/studio/inbox": { path: "/studio/inbox", statuses: STUDIO },
  "/studio/reviews/[id]": { path: "/studio/reviews/{version}", statuses: WAITING },
  "/studio/sets/[id]": { path: "/studio/sets/cnosuchset0000000000000", statuses: NO_SUCH_WORK },
  "/studio/sets/[id]/export": { path: "/studio/sets/cnosuchset0000000000000/export", statuses: NOBODYS },
  "/studio/sets/[id]/statistics": { path: "/studio/sets/cnosuchset0000000000000/statistics", statuses: { ...NOBODYS, visitor: 307 } },
  "/terms": { path: "/terms", statuses: OPEN },
  "/today": { path: "/today", statuses: OPEN },
  "/welcome": { path: "/welcome", statuses: { ...all(200), visitor: 307 } },
};
