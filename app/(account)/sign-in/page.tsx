import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentUser } from "@/app/_session/current-user";
import { safeReturn } from "@/app/_session/safe-return";
import { offeredProviders } from "@/lib/auth";
import { AccountCard } from "../_parts/account-card";
import { ProviderButtons } from "../_parts/provider-buttons";
import { SignInForm } from "./_parts/sign-in-form";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { from, error } = await searchParams;
  const returnTo = safeReturn(from);
  if (await currentUser()) redirect(returnTo);
  return (
    <AccountCard
      title="Sign in"
      lead="Your drafts, passes and reviews are where you left them."
      footer={
        <>
          New here?{" "}
          <Link className="text-accent underline" href={{ pathname: "/sign-up", query: { from: returnTo } }}>
            Make a free account
          </Link>
        </>
      }
    >
      <SignInForm returnTo={returnTo} elsewhereFailed={typeof error === "string"} />
      <ProviderButtons providers={offeredProviders()} returnTo={returnTo} />
    </AccountCard>
  );
}
