import type { Entitled } from "@/lib/entitlements";

/** Who writes in the studio: an instructor or an admin. */
export interface Author extends Entitled {
  readonly id: string;
  readonly name: string | null;
}
