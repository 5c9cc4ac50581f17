import type { StudyChange, StudyRecord } from "@/lib/study";
import { applyChange, EMPTY_RECORD } from "./apply-change";
import { readBrowserRecord, writeBrowserRecord } from "./browser-record";
import { keepStudy } from "./keep-study";

/** What is known of the reader. */
export interface Study {
  /** False until the server has said who is reading. */
  readonly isKnown: boolean;
  readonly isSignedIn: boolean;
  readonly isPremium: boolean;
  readonly record: StudyRecord;
  /** The last change could not be kept: it holds on this page only. */
  readonly isUnkept: boolean;
}

export const UNKNOWN_STUDY: Study = { isKnown: false, isSignedIn: false, isPremium: false, record: EMPTY_RECORD, isUnkept: false };

let study = UNKNOWN_STUDY;
let asking: Promise<void> | undefined;
const listeners = new Set<() => void>();

function become(next: Study): void {
  study = next;
  for (const listener of listeners) listener();
}

async function ask(): Promise<void> {
  const answer = await fetchStudy();
  const record = answer?.record ?? readBrowserRecord();
  become({ isKnown: true, isSignedIn: answer !== null, isPremium: answer?.isPremium ?? false, record, isUnkept: false });
}

/** A server that does not answer is taken as: nobody is signed in. What is kept then goes to the account at the next sign-in. */
async function fetchStudy(): Promise<{ readonly isPremium: boolean; readonly record: StudyRecord } | null> {
  try {
    const response = await fetch("/api/study", { headers: { accept: "application/json" } });
    return response.ok ? ((await response.json()) as { isPremium: boolean; record: StudyRecord } | null) : null;
  } catch {
    return null;
  }
}

/** The record of whoever reads: one for all parts of a page, asked for once. Signing in and out load the page anew, and with it this. */
export const studyStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    asking ??= ask();
    return () => {
      listeners.delete(listener);
    };
  },
  current: (): Study => study,
  /** Shows a change at once, and has it kept: by the account, or by the browser of a visitor. */
  async change(change: StudyChange): Promise<void> {
    await (asking ??= ask());
    become({ ...study, record: applyChange(study.record, change) });
    const isKept = study.isSignedIn ? await keepOnServer(change) : writeBrowserRecord(study.record);
    if (isKept === study.isUnkept) become({ ...study, isUnkept: !isKept });
  },
  /** Notes a drill that the server has marked; for a signed-in learner it is kept there already. */
  async noteDrill(slug: string, isRight: boolean): Promise<void> {
    await (asking ??= ask()); // what is kept already must be read before anything is written over it
    const drills = { ...study.record.drills, [slug]: isRight || study.record.drills[slug] === true };
    become({ ...study, record: { ...study.record, drills } });
    if (!study.isSignedIn) writeBrowserRecord(study.record);
  },
  /** Notes an answer to a lesson's question that the server has marked; for a signed-in learner it is kept there already. */
  async noteAnswer(key: string, answer: readonly string[], isRight: boolean): Promise<void> {
    await (asking ??= ask());
    const given = { answer, isRight: isRight || study.record.answers[key]?.isRight === true };
    become({ ...study, record: { ...study.record, answers: { ...study.record.answers, [key]: given } } });
    if (!study.isSignedIn) writeBrowserRecord(study.record);
  },
};

async function keepOnServer(change: StudyChange): Promise<boolean> {
  try {
    return (await keepStudy(change)).ok;
  } catch {
    return false;
  }
}
