import { Check, Minus, X } from "lucide-react";
import { Alert } from "@/app/_parts/ui/alert";
import type { Tone } from "@/app/_parts/ui/tone";
import type { QuestionReply } from "./shown-marking";

type Marked = Extract<QuestionReply, { status: "marked" }>;

const VERDICTS: Readonly<Record<Marked["verdict"], { readonly tone: Tone; readonly title: string }>> = {
  right: { tone: "succeeded", title: "Right." },
  partly: { tone: "caught", title: "Partly right." },
  wrong: { tone: "failed", title: "Not right." },
  unreadable: { tone: "neutral", title: "Nothing to mark." },
};

/** What became of an answer, and why each option is right or wrong. */
export function QuestionResult({ reply }: { readonly reply: QuestionReply }) {
  if (reply.status === "refused") {
    return (
      <Alert tone="caught" className="mt-4">
        {reply.message}
      </Alert>
    );
  }
  const { tone, title } = VERDICTS[reply.verdict];
  return (
    <div className="mt-4 grid gap-3">
      <Alert tone={tone} title={title}>
        {reply.message}
      </Alert>
      {reply.parts.length > 0 ? (
        <ul className="grid gap-3 [&]:list-none [&]:pl-0">
          {reply.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </ul>
      ) : null}
      {reply.solution}
    </div>
  );
}

function Part({ part }: { readonly part: Marked["parts"][number] }) {
  const Icon = part.right ? Check : part.chosen ? X : Minus;
  const ink = part.right ? "text-succeeded-ink" : part.chosen ? "text-failed-ink" : "text-muted";
  return (
    <li className="flex gap-3 text-[0.9375rem]">
      <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${ink}`} />
      <div className="min-w-0">
        <div className="font-medium">
          {part.text}
          <span className={`ml-2 text-sm font-normal ${ink}`}>
            {part.right ? "right" : "not right"}
            {part.chosen ? ", your answer" : ""}
          </span>
        </div>
        <div className="text-muted">{part.why}</div>
      </div>
    </li>
  );
}
