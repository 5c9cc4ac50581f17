"use client";
import { useTransition } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { takeOver } from "../../actions";

/** Another browser holds the interview. Nothing moves here until it is told to. */
export function Elsewhere({ id, title }: { readonly id: string; readonly title: string }) {
  const [pending, startTransition] = useTransition();
  return (
    <Container>
      <PageHeader
        eyebrow="Mock interview"
        title={`${title} is open on another device`}
        lead="Its clock is running. Go on there, or take it over: the answers given so far come along, and the other device can look but no longer answer."
        actions={
          <Button
            variant="primary"
            disabled={pending}
            onClick={() => {
              startTransition(() => takeOver(id));
            }}
          >
            Take it over here
          </Button>
        }
      />
    </Container>
  );
}
