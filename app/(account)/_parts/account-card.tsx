import type { ReactNode } from "react";
import { Card } from "@/app/_parts/ui/card";
import { Container } from "@/app/_parts/ui/container";

/** The narrow page of signing in and up: one question, one form, and the way to the other. */
export function AccountCard({
  title,
  lead,
  children,
  footer,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}) {
  return (
    <Container className="max-w-lg">
      <h1 className="text-title tracking-tight">{title}</h1>
      <p className="mt-2 mb-6 text-lg text-pretty text-muted">{lead}</p>
      <Card>{children}</Card>
      <p className="mt-5 text-center text-muted">{footer}</p>
    </Container>
  );
}
