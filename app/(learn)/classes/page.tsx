import type { Metadata } from "next";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";
import { classesOf } from "@/lib/cohorts";
import { OwnClass } from "./_parts/own-class";

export const metadata: Metadata = { title: "My classes", robots: { index: false } };

export default async function OwnClassesPage() {
  const user = await requireUser("/classes");
  const classes = await classesOf(user.id);
  return (
    <Container>
      <PageHeader
        title="My classes"
        lead="What is assigned to you, and exactly what your instructor sees."
        actions={classes.length === 0 ? null : <ButtonLink href="/join">Join another class</ButtonLink>}
      />
      {classes.length === 0 ? (
        <EmptyState
          title="You are in no class"
          action={
            <ButtonLink href="/join" variant="primary">
              Join a class
            </ButtonLink>
          }
        >
          Your instructor gives you a code of ten letters and digits.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 gap-12">
          {classes.map((one) => (
            <OwnClass key={one.id} progress={one} />
          ))}
        </div>
      )}
    </Container>
  );
}
