import "server-only";
import { countOpenRemarks, findRemarksFor, updateRemark } from "@/lib/db/remarks";
import { type Entitled, mayTeach } from "@/lib/entitlements";
import { attachedRun, type AttachedRun } from "./remark";

/** A remark as an author sees it. Who sent it is not part of it; only whether an answer reaches them. */
export interface ReceivedRemark {
  readonly id: string;
  readonly page: string;
  readonly kind: string;
  readonly part: string;
  readonly text: string;
  readonly sentAt: Date;
  readonly status: RemarkStatus;
  readonly answer: string | null;
  /** Whether it is about the author's own; else about the course's, which all instructors answer. */
  readonly isOwn: boolean;
  /** Whether the sender has an account on which an answer is shown. */
  readonly isAnswerable: boolean;
  readonly run: AttachedRun | undefined;
}

export type RemarkStatus = "open" | "answered" | "closed";

type Author = Entitled & { readonly id: string };
const LISTED = 100;

/** @returns the author's remarks in this state, the newest first, at most a hundred. */
export async function listRemarks(author: Author, status: RemarkStatus): Promise<readonly ReceivedRemark[]> {
  if (!mayTeach(author)) return [];
  const rows = await findRemarksFor(author.id, status, LISTED);
  return rows.map(({ id, page, kind, part, text, sentAt, status: state, answer, ownerId, senderId, run }) => {
    const parsed = attachedRun.safeParse(run);
    return {
      ...{ id, page, kind, part, text, sentAt, status: state, answer },
      isOwn: ownerId !== null,
      isAnswerable: senderId !== null,
      run: parsed.success ? parsed.data : undefined,
    };
  });
}

/** @returns how many wait for the author. */
export async function countRemarks(author: Author): Promise<number> {
  return mayTeach(author) ? countOpenRemarks(author.id) : 0;
}

/** Keeps the answer, which the sender sees on the account page. @returns false where the remark is another author's. */
export async function answerRemark(author: Author, id: string, answer: string): Promise<boolean> {
  return mayTeach(author) && updateRemark(author.id, id, { status: "answered", answer });
}

/** Closes a remark without a word, or opens it again. */
export async function moveRemark(author: Author, id: string, status: "open" | "closed"): Promise<boolean> {
  return mayTeach(author) && updateRemark(author.id, id, { status });
}
