import type { Metadata } from "next";
import { FilterForm } from "@/app/_parts/filter-form";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { listDrills } from "@/lib/catalog";
import { DrillList } from "./_parts/drill-list";
import { DRILL_TOPICS } from "./_parts/drill-topics";

export const metadata: Metadata = {
  title: "Numeric drills",
  alternates: { canonical: "/drills" },
  description:
    "Sums that are asked at the whiteboard: bills, break-even, Little's law, retry waits, limits. With new numbers each time, and the solution worked.",
};

export default async function Drills({ searchParams }: PageProps<"/drills">) {
  const { topic } = await searchParams;
  const all = listDrills();
  const shown = all.filter((drill) => topic === undefined || topic === "" || drill.topic === topic);
  return (
    <Container>
      <PageHeader
        title="Numeric drills"
        lead={`${all.length} sums of the kind that is asked at the whiteboard. Each has new numbers whenever you want them, and its solution worked with those.`}
      />
      <FilterForm asked={{ topic }} clearHref="/drills" filters={[{ name: "topic", label: "Topic", options: DRILL_TOPICS }]} />
      <DrillList drills={shown} />
    </Container>
  );
}
