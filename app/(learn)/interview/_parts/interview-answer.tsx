import { Markdown } from "@/app/(learn)/_parts/markdown";
import type { OpenInterview } from "@/lib/catalog";
import "@/app/(learn)/_parts/lesson.css";

/** The answer in its three depths, with what trips people and what comes next. */
export function InterviewAnswer({ question }: { readonly question: OpenInterview }) {
  return (
    <div className="interview-answer grid grid-cols-1 gap-7 wrap-anywhere">
      <Depth title="In 30 seconds" text={question.short} />
      <Depth title="In two minutes" text={question.medium} />
      <Depth title="When they go deep" text={question.deep} />
      <Points title="Key points" points={question.keyPoints} />
      <div className="callout" data-kind="trap">
        <h2 className="callout-title text-base">Traps</h2>
        <List points={question.traps} />
      </div>
      <Points title="They may ask next" points={question.followUps} />
    </div>
  );
}

function Depth({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <Markdown text={text} />
    </section>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <List points={points} />
    </section>
  );
}

function List({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="grid gap-1.5 pl-5 [&]:list-disc">
      {points.map((point) => (
        <li key={point}>
          <Markdown text={point} inline />
        </li>
      ))}
    </ul>
  );
}
