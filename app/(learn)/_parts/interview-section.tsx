import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Badge } from "@/app/_parts/ui/badge";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import type { LessonView } from "@/lib/catalog";
import { Markdown } from "./markdown";

type InterviewQuestion = LessonView["interview"][number];

/** What interviewers ask about the lesson. Each answer stays hidden until it is asked for: say yours first. */
export function InterviewSection({ questions }: { readonly questions: readonly InterviewQuestion[] }) {
  return (
    <section aria-labelledby="interview">
      <h2 id="interview" className="scroll-mt-24 text-2xl">
        In the interview
      </h2>
      <p className="mt-2 mb-5 text-muted">Say your answer aloud first. Then open ours and compare the key points.</p>
      <div className="grid grid-cols-1 gap-3">
        {questions.map((question) => (
          <Answer key={question.id} question={question} />
        ))}
      </div>
    </section>
  );
}

function Answer({ question }: { readonly question: InterviewQuestion }) {
  return (
    <Disclosure
      summary={
        <>
          {question.question} <Badge className="ml-1">{question.level} level</Badge>
        </>
      }
    >
      <div className="interview-answer grid grid-cols-1 gap-4">
        <Depth title="In 30 seconds" text={question.short} />
        <Disclosure summary="In two minutes">
          <Markdown text={question.medium} />
        </Disclosure>
        <Disclosure summary="When they go deep">
          <Markdown text={question.deep} />
        </Disclosure>
        <Points title="Key points" points={question.keyPoints} />
        <Points title="Traps" points={question.traps} />
        <Points title="They may ask next" points={question.followUps} />
        <div>
          <SomethingWrong kind="interview" part={question.id} />
        </div>
      </div>
    </Disclosure>
  );
}

function Depth({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <h3 className="mb-1 text-base">{title}</h3>
      <Markdown text={text} />
    </div>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <div>
      <h3 className="mb-1 text-base">{title}</h3>
      <ul className="grid gap-1 pl-5 text-[0.9375rem] [&]:list-disc">
        {points.map((point) => (
          <li key={point}>
            <Markdown text={point} inline />
          </li>
        ))}
      </ul>
    </div>
  );
}
