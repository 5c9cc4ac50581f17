import type { Metadata } from "next";
import { ButtonLink } from "./_parts/ui/button-link";
import { DeadEnd } from "./_parts/shell/dead-end";

export const metadata: Metadata = { title: "Page not found", robots: { index: false } };

export default function NotFound() {
  return (
    <DeadEnd
      code="404"
      title="No page has this address"
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            Home
          </ButtonLink>
          <ButtonLink href="/search">Search the course</ButtonLink>
          <ButtonLink href="/contact">Report a broken link</ButtonLink>
        </>
      }
    >
      <p>The link may be old, or a letter in it may be off. Nothing you wrote is lost: drafts are kept in this browser.</p>
    </DeadEnd>
  );
}
