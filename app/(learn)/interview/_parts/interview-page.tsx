import type { Route } from "next";
import Link from "next/link";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Badge } from "@/app/_parts/ui/badge";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { Container } from "@/app/_parts/ui/container";
import { JsonLd } from "@/app/_parts/json-ld";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { listInterview, type InterviewView, type OpenInterview } from "@/lib/catalog";
import { plainText } from "@/lib/content";
import { InterviewAnswer } from "./interview-answer";
import { LockedAnswer } from "./locked-answer";
import { NextInterview } from "./next-interview";
import { SayItFirst } from "./say-it-first";

/** One question of the bank: say it first, then compare. */
export function InterviewPage({ question }: { readonly question: InterviewView }) {
  return (
    <Container>
      <Breadcrumbs
        crumbs={[
          { label: "Interview bank", href: "/interview" },
          { label: question.topic, href: `/interview?topic=${question.path.lesson}` as Route },
        ]}
        here={plainText(question.question)}
      />
      <PageHeader eyebrow="Interview question" title={<Markdown text={question.question} inline />} />
      <p className="-mt-4 mb-8 flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge>{question.level} level</Badge>
        {question.access === "premium" ? <Badge tone="premium">Premium</Badge> : <Badge tone="succeeded">Free</Badge>}
        <span>
          From the lesson{" "}
          <Link href={lessonHref(question.path)} prefetch={false} className="text-accent underline underline-offset-4">
            {question.topic}
          </Link>
        </span>
      </p>
      <div className="grid max-w-measure grid-cols-1 gap-10">
        {question.locked ? <LockedAnswer question={question} /> : <OpenQuestion question={question} />}
        <div>
          <SomethingWrong kind="interview" />
        </div>
        <NextInterview bank={listInterview()} current={question.slug} />
      </div>
    </Container>
  );
}

function OpenQuestion({ question }: { readonly question: OpenInterview }) {
  return (
    <>
      <SayItFirst
        slug={question.slug}
        points={question.keyPoints.map((text) => ({ text: plainText(text), label: <Markdown text={text} inline /> }))}
        answer={<InterviewAnswer question={question} />}
      />
      {question.access === "free" ? <JsonLd data={questionAndAnswer(question)} /> : null}
    </>
  );
}

/** The question as schema.org's FAQPage has it. Made for free answers only: what a search engine reads, everyone may read. */
function questionAndAnswer({ question, short, medium }: OpenInterview): Readonly<Record<string, unknown>> {
  const acceptedAnswer = { "@type": "Answer", text: `${plainText(short)}\n\n${plainText(medium)}` };
  return { "@type": "FAQPage", mainEntity: [{ "@type": "Question", name: plainText(question), acceptedAnswer }] };
}
