import { Badge } from "@/app/_parts/ui/badge";
import type { ExerciseCard } from "@/lib/catalog";

const WORDS = { easy: "Easy", medium: "Medium", hard: "Hard", senior: "Senior" } as const;
const TONES = { easy: "succeeded", medium: "running", hard: "caught", senior: "failed" } as const;

/** How hard an exercise is. */
export function LevelBadge({ level }: { readonly level: ExerciseCard["level"] }) {
  return <Badge tone={TONES[level]}>{WORDS[level]}</Badge>;
}
