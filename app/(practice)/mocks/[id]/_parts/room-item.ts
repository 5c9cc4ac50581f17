import type { ReactNode } from "react";
import type { GradedExercise } from "@/lib/grader";
import type { AskedQuestion } from "@/lib/quiz";

export interface RoomLive {
  readonly title: string;
  readonly brief: ReactNode;
  readonly tasks: readonly string[];
  /** Undefined for a follow-up. */
  readonly starter: string | undefined;
  readonly preview: GradedExercise;
  readonly hiddenTests: number;
}

/** One thing asked, as the room shows it. */
export type RoomItem = { readonly id: string; readonly section: string } & (
  | {
      readonly kind: "question";
      readonly questionKind: string;
      readonly prompt: ReactNode;
      readonly subject: ReactNode;
      readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
      readonly typed: AskedQuestion["typed"] | undefined;
    }
  | { readonly kind: "open"; readonly prompt: ReactNode }
  | { readonly kind: "live"; readonly isFollowUp: boolean; readonly live: RoomLive }
  | { readonly kind: "later" | "gone" }
);
