import type { ReactNode } from "react";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Prose } from "@/app/_parts/ui/prose";

/** A page of running text about the site itself. */
export function Article({
  eyebrow,
  title,
  lead,
  children,
}: {
  readonly eyebrow: ReactNode;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Container>
      <PageHeader eyebrow={eyebrow} title={title} lead={lead} />
      <Prose>{children}</Prose>
    </Container>
  );
}
