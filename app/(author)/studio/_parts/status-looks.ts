import type { Tone } from "@/app/_parts/ui/tone";
import type { AuthoredStatus } from "@/lib/authoring";

/** How an exercise's status is shown. */
export const STATUS_LOOKS: Readonly<Record<AuthoredStatus, { readonly label: string; readonly tone: Tone }>> = {
  draft: { label: "Draft", tone: "neutral" },
  "in-review": { label: "In review", tone: "running" },
  published: { label: "Published", tone: "succeeded" },
  retired: { label: "Retired", tone: "caught" },
};
