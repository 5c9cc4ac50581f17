import type { Entitled } from "@/lib/entitlements";

/** Who is signed in, with the role and plan the database has at this moment. */
export interface SignedInUser extends Entitled {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  /** The session that is speaking, so that it can be told from the user's others. */
  readonly sessionId: string;
}
