import type { JoinRefusal } from "@/lib/cohorts";

/** Why a class could not be joined, and what to do. */
export const JOIN_WORDS: Readonly<Record<JoinRefusal, string>> = {
  "no-such-class": "No class has this code now. Look for a mistyped letter, or ask your instructor: a code can be replaced.",
  "too-many-tries": "Too many codes were tried from here. Wait an hour, then try again.",
  full: "This class has as many learners as a class may have. Ask your instructor for another one.",
};
