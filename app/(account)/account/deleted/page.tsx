import type { Metadata } from "next";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { ForgetDrafts } from "./_parts/forget-drafts";

export const metadata: Metadata = { title: "Account deleted", robots: { index: false } };

export default function AccountDeletedPage() {
  return (
    <Container>
      <ForgetDrafts />
      <PageHeader
        title="Your account is deleted"
        lead="Nothing of it is left with us. The free lessons and exercises stay open to you, without an account."
        actions={<ButtonLink href="/">To the home page</ButtonLink>}
      />
    </Container>
  );
}
