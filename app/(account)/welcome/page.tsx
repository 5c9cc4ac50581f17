import type { Metadata } from "next";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";
import { safeReturn } from "@/app/_session/safe-return";
import { BringWork } from "./_parts/bring-work";

export const metadata: Metadata = { title: "Welcome", robots: { index: false } };

/** Where another provider sends people back to: it takes this browser's work over, and goes on. */
export default async function WelcomePage({ searchParams }: PageProps<"/welcome">) {
  const returnTo = safeReturn((await searchParams).from);
  await requireUser(returnTo);
  return (
    <Container>
      <PageHeader title="You are signed in" lead="What you did in this browser before is being added to your account." />
      <BringWork returnTo={returnTo} />
    </Container>
  );
}
