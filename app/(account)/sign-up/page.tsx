import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentUser } from "@/app/_session/current-user";
import { safeReturn } from "@/app/_session/safe-return";
import { offeredProviders } from "@/lib/auth";
import { AccountCard } from "../_parts/account-card";
import { ProviderButtons } from "../_parts/provider-buttons";
import { SignUpForm } from "./_parts/sign-up-form";

export const metadata: Metadata = { title: "Make an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const { from } = await searchParams;
  const returnTo = safeReturn(from);
  if (await currentUser()) redirect(returnTo);
  return (
    <AccountCard
      title="Make a free account"
      lead="It keeps your work on every device. What you did in this browser before comes along."
      footer={
        <>
          Have one already?{" "}
          <Link className="text-accent underline" href={{ pathname: "/sign-in", query: { from: returnTo } }}>
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm returnTo={returnTo} />
      <ProviderButtons providers={offeredProviders()} returnTo={returnTo} />
    </AccountCard>
  );
}
