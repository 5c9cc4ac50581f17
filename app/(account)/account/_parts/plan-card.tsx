import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import type { SignedInUser } from "@/lib/auth";
import { mayUse } from "@/lib/entitlements";

const ROLE_WORDS: Readonly<Record<SignedInUser["role"], string>> = { learner: "Learner", instructor: "Instructor", admin: "Administrator" };

/** What the account may use, and the way to more. */
export function PlanCard({ user }: { readonly user: SignedInUser }) {
  const hasEverything = mayUse("premium", user);
  return (
    <>
      <p className="flex flex-wrap gap-2">
        <Badge tone={user.plan === "premium" ? "premium" : "neutral"}>{user.plan === "premium" ? "Premium" : "Free plan"}</Badge>
        {user.role === "learner" ? null : <Badge tone="accent">{ROLE_WORDS[user.role]}</Badge>}
      </p>
      <p className="text-muted">
        {hasEverything
          ? "Every lesson, exercise and mock interview is open to you."
          : "Every free lesson and exercise is open to you, and your work is kept."}
      </p>
      {hasEverything ? null : (
        <p>
          <Link href="/pricing" className="text-accent underline">
            See what premium adds
          </Link>
        </p>
      )}
    </>
  );
}
