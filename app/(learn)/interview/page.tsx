import type { Metadata } from "next";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { FilterForm } from "@/app/_parts/filter-form";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { listInterview } from "@/lib/catalog";
import { InterviewList } from "./_parts/interview-list";
import { matchingInterview } from "./_parts/matching-interview";

export const metadata: Metadata = {
  title: "Interview questions on AWS Step Functions",
  alternates: { canonical: "/interview" },
  description:
    "What interviewers ask about AWS Step Functions, with answers in three depths, key points, traps and follow-ups. Say yours first, then compare.",
};

export default async function InterviewBank({ searchParams }: PageProps<"/interview">) {
  const bank = listInterview();
  const asked = await searchParams;
  const found = matchingInterview(bank, asked);
  const topics = [...new Map(bank.map(({ path, topic }) => [path.lesson, topic] as const))];
  const free = bank.filter(({ access }) => access === "free").length;
  return (
    <Container>
      <PageHeader
        title="Interview bank"
        lead={`${bank.length} questions, ${free} with free answers. Say yours first, mark it by the key points, then read ours: 30 seconds, two minutes, or deep.`}
      />
      <FilterForm
        asked={asked}
        clearHref="/interview"
        words="Words"
        filters={[
          { name: "topic", label: "Topic", options: topics },
          { name: "level", label: "Level", options: LEVELS },
          { name: "access", label: "Access", options: ACCESS },
          { name: "progress", label: "Progress", options: PROGRESS },
        ]}
      />
      <InterviewList
        total={bank.length}
        progress={typeof asked.progress === "string" ? asked.progress : ""}
        questions={found.map(({ slug, question, level, access, topic }) => ({
          slug,
          level,
          access,
          topic,
          question: <Markdown text={question} inline />,
        }))}
      />
    </Container>
  );
}

const LEVELS = [
  ["junior", "Junior"],
  ["mid", "Mid"],
  ["senior", "Senior"],
] as const;
const ACCESS = [
  ["free", "Free"],
  ["premium", "Premium"],
] as const;
const PROGRESS = [
  ["open", "Not answered yet"],
  ["weak", "Missed, or half of it"],
  ["good", "Good or strong"],
] as const;
