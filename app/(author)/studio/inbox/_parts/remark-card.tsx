import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import type { ReceivedRemark } from "@/lib/remarks";
import { answer, move } from "../actions";
import { OpenRun } from "./open-run";

const DAY = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A remark: where, what, the run it came with, and the answer. Plain text throughout: a sender's words are never rendered as anything else. */
export function RemarkCard({ remark }: { readonly remark: ReceivedRemark }) {
  const { id, page, kind, part, text, sentAt, status, isOwn, isAnswerable, run } = remark;
  const anchor = kind === "lesson" && part !== "" ? `#${part}` : kind === "question" ? `#question-${part}` : "";
  return (
    <Card as="li" className="grid min-w-0 gap-4 wrap-anywhere">
      <div className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <Badge tone={isOwn ? "accent" : "neutral"}>{isOwn ? "yours" : "the course"}</Badge>
        <Link href={`${page}${anchor}` as Route} prefetch={false} className="underline underline-offset-4 hover:text-accent">
          {page}
          {part === "" ? "" : ` · ${part}`}
        </Link>
        <span className="ml-auto">{DAY.format(sentAt)} UTC</span>
      </div>
      <p className="max-w-measure whitespace-pre-wrap">{text}</p>
      {run === undefined ? null : <OpenRun run={run} />}
      {remark.answer === null ? null : (
        <div className="max-w-measure border-l-2 border-accent pl-3">
          <p className="text-sm text-muted">Answered</p>
          <p className="whitespace-pre-wrap">{remark.answer}</p>
        </div>
      )}
      {status === "open" ? <AnswerForm id={id} isAnswerable={isAnswerable} /> : null}
      <form action={move}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="status" value={status === "open" ? "closed" : "open"} />
        <Button type="submit" size="sm" variant="quiet">
          {status === "open" ? "Close without an answer" : "Open again"}
        </Button>
      </form>
    </Card>
  );
}

function AnswerForm({ id, isAnswerable }: { readonly id: string; readonly isAnswerable: boolean }) {
  return (
    <form action={answer} className="grid max-w-measure gap-3">
      <input type="hidden" name="id" value={id} />
      <Field
        label="Answer"
        hint={
          isAnswerable
            ? "The sender sees it on the account page."
            : "Sent by a visitor, who has no account to see an answer on: it is kept here as a note."
        }
      >
        {(control) => <Textarea {...control} name="answer" rows={3} required maxLength={4000} />}
      </Field>
      <div>
        <Button type="submit" size="sm" variant="primary">
          Answer
        </Button>
      </div>
    </form>
  );
}
