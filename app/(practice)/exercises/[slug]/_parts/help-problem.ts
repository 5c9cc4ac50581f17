import type { HelpRefusal } from "@/lib/learning";

/** What a person reads where help could not be given; undefined where no answer came at all. */
export function helpProblem(refusal: HelpRefusal | "malformed" | undefined): string {
  switch (refusal) {
    case undefined:
      return "No answer came. Check your connection and ask again.";
    case "not-found":
      return "There is nothing to show here.";
    case "needs-premium":
      return "This exercise is premium, and premium is not on your account just now.";
    case "too-many":
      return "That was much help in a short time. Wait a few minutes, and ask again.";
    case "malformed":
      return "The page sent something the server does not understand. Reload it; your work is kept.";
  }
}
