"use client";
import { DeadEnd } from "./_parts/shell/dead-end";
import { Button } from "./_parts/ui/button";
import { ButtonLink } from "./_parts/ui/button-link";

/** A fault while a page was made. The digest finds it in the server's log; what went wrong in detail stays there. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <DeadEnd
      code={error.digest ? `Error ${error.digest}` : "Error"}
      title="This page broke, and it is our fault"
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/contact">Tell us</ButtonLink>
        </>
      }
    >
      <p>Try again first: some faults pass. If it stays, send us the number above; it leads us to the cause.</p>
    </DeadEnd>
  );
}
