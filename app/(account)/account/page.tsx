import type { Metadata } from "next";
import type { ReactNode } from "react";
import { buttonLook } from "@/app/_parts/ui/button-look";
import { Card } from "@/app/_parts/ui/card";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";
import { findDevices, hasPassword } from "@/lib/auth";
import { findPasses } from "@/lib/learning";
import { listSentRemarks } from "@/lib/remarks";
import { DeleteAccount } from "./_parts/delete-account";
import { DeviceList } from "./_parts/device-list";
import { NameForm } from "./_parts/name-form";
import { PasswordForm } from "./_parts/password-form";
import { Passes } from "./_parts/passes";
import { PlanCard } from "./_parts/plan-card";
import { SentRemarks } from "./_parts/sent-remarks";

export const metadata: Metadata = { title: "Your account", robots: { index: false } };

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card as="section" className="grid content-start gap-4" aria-label={title}>
      <h2 className="text-xl font-semibold">{title}</h2>
      {children}
    </Card>
  );
}

export default async function AccountPage() {
  const user = await requireUser("/account");
  const [devices, withPassword, work, remarks] = await Promise.all([
    findDevices(user),
    hasPassword(user),
    findPasses(user),
    listSentRemarks(user.id),
  ]);
  return (
    <Container>
      <PageHeader title="Your account" lead={user.email} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Section title="Your work">
          <Passes {...work} />
        </Section>
        <Section title="Plan">
          <PlanCard user={user} />
        </Section>
        <Section title="Profile">
          <NameForm name={user.name ?? ""} />
        </Section>
        {withPassword ? (
          <Section title="Password">
            <PasswordForm email={user.email} />
          </Section>
        ) : null}
        {remarks.length === 0 ? null : (
          <Section title="What you reported">
            <SentRemarks remarks={remarks} />
          </Section>
        )}
        <Section title="Where you are signed in">
          <DeviceList devices={devices} />
        </Section>
        <Section title="Your data">
          <p className="text-muted">Everything Stepwise keeps about you, as one JSON file: profile, drafts, submissions, marks, answers.</p>
          <div>
            <a href="/api/account/export" download className={buttonLook({})}>
              Download my data
            </a>
          </div>
        </Section>
        <Section title="Leaving">
          <p className="text-muted">Deleting the account deletes all of that, and leaves nothing behind.</p>
          <div>
            <DeleteAccount hasPassword={withPassword} />
          </div>
        </Section>
      </div>
    </Container>
  );
}
