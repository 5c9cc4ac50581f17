import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";
import { mayUse } from "@/lib/entitlements";
import { findAuthoredBlueprint } from "@/lib/interviews";
import { askedBy } from "../../_parts/asked-by";
import { BlueprintCard } from "../../_parts/blueprint-card";

export const metadata: Metadata = { title: "A mock interview", robots: { index: false } };

/** A mock interview whose blueprint an instructor wrote: for whoever is signed in and has its address. */
export default async function AuthoredMockPage({ params }: PageProps<"/mocks/sets/[id]">) {
  const { id } = await params;
  const user = await requireUser(`/mocks/sets/${id}`);
  const found = await findAuthoredBlueprint(id);
  if (found === undefined) notFound();
  const { blueprint, by } = found;
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Mock interviews", href: "/mocks" }]} here={blueprint.title} />
      <PageHeader
        title={blueprint.title}
        lead={`Put together by ${by} from the questions of the course. The paper is drawn when you start, and the clock is the server's.`}
      />
      <h2 className="sr-only">Sit it</h2>
      <ul className="grid max-w-measure [&]:list-none [&]:pl-0">
        <BlueprintCard
          wanted={{ kind: "authored", id }}
          title="The paper"
          summary={blueprint.summary}
          minutes={blueprint.minutes}
          asks={askedBy(blueprint)}
          locked={!mayUse(blueprint.access, user)}
        />
      </ul>
    </Container>
  );
}
