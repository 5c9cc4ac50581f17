import Link from "next/link";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { PlaygroundLink } from "@/app/(learn)/_parts/playground-link";
import { QuestionResult } from "@/app/(learn)/_parts/question-result";
import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Badge } from "@/app/_parts/ui/badge";
import { Card } from "@/app/_parts/ui/card";
import type { Tone } from "@/app/_parts/ui/tone";
import type { ExplainedItem as Item } from "@/lib/interviews";
import { OwnMark } from "./own-mark";

interface ExplainedItemProps {
  readonly mockId: string;
  readonly item: Item;
  readonly place: number;
  readonly topic: string;
}

/** One item with your answer, the right one, and why. */
export function ExplainedItem({ mockId, item, place, topic }: ExplainedItemProps) {
  const { tone, says } = stateOf(item);
  return (
    <Card as="li" className="grid min-w-0 gap-4 wrap-anywhere">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="mr-auto text-sm font-medium text-muted">
          {place + 1} · {topic}
        </h3>
        <Badge tone={tone}>{says}</Badge>
      </div>
      <Body mockId={mockId} item={item} />
      <div>
        <SomethingWrong kind="mock" part={item.id} />
      </div>
    </Card>
  );
}

function stateOf({ result }: Item): { readonly tone: Tone; readonly says: string } {
  const { score, state } = result;
  if (state === "void") return { tone: "neutral", says: "Taken out: counts for nothing" };
  if (state === "fault") return { tone: "neutral", says: "Our fault: counts for nothing" };
  if (state === "unanswered") return { tone: "neutral", says: "No answer" };
  if (score === null) return { tone: "running", says: "Waits for your mark" };
  if (score === 1) return { tone: "succeeded", says: "Right" };
  return score === 0 ? { tone: "failed", says: "Not right" } : { tone: "caught", says: `Partly: ${Math.round(100 * score)} %` };
}

function Body({ mockId, item }: { readonly mockId: string; readonly item: Item }) {
  switch (item.kind) {
    case "question": {
      const { verdict, message, parts, solution } = item.marking;
      const typed = item.typed ? (item.result.answer[0] ?? "") : "";
      return (
        <>
          <div className="font-medium">
            <Markdown text={item.prompt} />
          </div>
          {typed === "" ? null : <p className="text-sm text-muted">Your answer: {typed}</p>}
          <QuestionResult
            reply={{
              status: "marked",
              verdict,
              message,
              parts: parts.map((part) => ({ ...part, text: <Markdown text={part.text} inline />, why: <Markdown text={part.why} /> })),
              solution: solution === "" ? null : <Markdown text={solution} />,
            }}
          />
        </>
      );
    }
    case "open":
      return (
        <>
          <div className="font-medium">
            <Markdown text={item.interview.question} />
          </div>
          <OwnMark
            mockId={mockId}
            itemId={item.id}
            said={item.result.answer[0] ?? ""}
            score={item.result.score}
            canMark={item.result.state === "own-mark"}
            points={item.interview.keyPoints.map((point) => ({ text: point, label: <Markdown text={point} inline /> }))}
          />
          <details>
            <summary className="cursor-pointer font-medium">A good answer in two minutes</summary>
            <div className="prose mt-3 max-w-none">
              <Markdown text={item.interview.medium} />
            </div>
          </details>
        </>
      );
    case "live":
      return <LiveResult item={item} />;
    case "gone":
      return <p className="text-muted">What was asked is no longer in the course.</p>;
  }
}

function Definition({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details>
      <summary className="cursor-pointer font-medium">{title}</summary>
      <pre tabIndex={0} className="mt-3 max-h-96 overflow-auto rounded-control border border-line bg-sunken p-3 text-sm wrap-normal">
        {text}
      </pre>
    </details>
  );
}

function LiveResult({ item }: { readonly item: Extract<Item, { kind: "live" }> }) {
  const written = item.result.answer[0] ?? "";
  return (
    <>
      <p className="font-medium">
        {item.title}
        {item.followUp === null ? "" : `: follow-up “${item.followUp.replaceAll("-", " ")}”`}
      </p>
      <ul className="grid gap-2 [&]:list-none [&]:pl-0">
        {(item.result.tests ?? []).map(({ name, purpose, passed, message }) => (
          <li key={name} className="rounded-control border border-line p-3">
            <span className={passed ? "text-succeeded-ink" : "text-failed-ink"}>{passed ? "Passed" : "Failed"}</span> {purpose}
            {message === "" ? null : <span className="block text-sm text-muted">{message}</span>}
          </li>
        ))}
      </ul>
      {written === "" ? null : (
        <>
          <Definition title="What you wrote" text={written} />
          <PlaygroundLink run={item.run} definition={written}>
            Run what you wrote in the playground
          </PlaygroundLink>
        </>
      )}
      <Definition title="A definition that does it" text={item.solution} />
      <p>
        <Link className="text-accent underline" href={`/exercises/${item.exercise}`}>
          Open the exercise to try it without a clock
        </Link>
      </p>
    </>
  );
}
