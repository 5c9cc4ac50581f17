import "server-only";
import { createHash } from "node:crypto";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { findSetOwner } from "@/lib/db/question-sets";
import { createRemark, findExerciseOwner, findRemarksFrom } from "@/lib/db/remarks";
import { accept, refuse, type Result } from "@/lib/kernel";
import { type RemarkForm, subjectOf } from "./remark";

/** More than a careful reader finds in an hour, too few for a flood. A class behind one router shares it. */
const PER_PLACE = { name: "remark-place", points: 60, durationSeconds: 3600 };
const PER_SENDER = { name: "remark-sender", points: 20, durationSeconds: 3600 };

/** Who sends: an account, or a visitor; and where the request comes from (only its hash is kept, and only to count). */
export interface Sender {
  readonly userId: string | null;
  readonly place: string;
}

/** Keeps a remark for whoever wrote what it is about. @returns its id, or a refusal when too many came within an hour. */
export async function sendRemark({ userId, place }: Sender, form: RemarkForm): Promise<Result<string, "too-many">> {
  const hashed = createHash("sha256").update(place).digest("base64url");
  const waits = [await countAgainstLimit(PER_PLACE, hashed), userId === null ? 0 : await countAgainstLimit(PER_SENDER, userId)];
  if (Math.max(...waits) > 0) return refuse("too-many");
  const subject = subjectOf(form);
  const ownerId = await ownerOf(form.page, subject);
  const { kind, page, part, text, run } = form;
  return accept(await createRemark({ senderId: userId, ownerId, page, kind, subject, part, text, run }));
}

/** Whose page it is; null for the course's own. */
async function ownerOf(page: string, subject: string): Promise<string | null> {
  const [, set] = /^\/(?:quizzes|mocks)\/sets\/([a-z0-9]+)/.exec(page) ?? [];
  if (set !== undefined) return findSetOwner(set);
  return page.startsWith("/exercises/") ? findExerciseOwner(subject) : null;
}

/** A remark as its sender sees it. */
export interface SentRemark {
  readonly id: string;
  readonly page: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly status: "open" | "answered" | "closed";
  readonly answer: string | null;
}

const LISTED = 50;

/** @returns what somebody sent and what came of it, the newest first. */
export async function listSentRemarks(userId: string): Promise<readonly SentRemark[]> {
  const rows = await findRemarksFrom(userId, LISTED);
  return rows.map(({ id, page, text, sentAt, status, answer }) => ({ id, page, text, sentAt, status, answer }));
}
