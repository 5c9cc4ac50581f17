import "server-only";
import { currentUser } from "@/app/_session/current-user";
import type { SignedInUser } from "@/lib/auth";
import { mayTeach } from "@/lib/entitlements";

/** Who is signed in, where that is somebody who may write in the studio; else null. For actions: each is a public endpoint. */
export async function currentAuthor(): Promise<SignedInUser | null> {
  const user = await currentUser();
  return user !== null && mayTeach(user) ? user : null;
}
