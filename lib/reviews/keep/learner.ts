import type { Entitled } from "@/lib/entitlements";

/** Whose cards they are, and what that person may read. */
export type Learner = Entitled & { readonly id: string };
