import "server-only";
import type { ReactNode } from "react";
import type { Marking } from "@/lib/quiz";
import { Markdown } from "./markdown";

/** What a form shows of an answer; texts are rendered on the server, so that no Markdown library goes to the browser. */
export type QuestionReply =
  | { readonly status: "refused"; readonly message: string }
  | {
      readonly status: "marked";
      readonly verdict: Marking["verdict"];
      readonly message: string;
      readonly parts: readonly {
        readonly id: string;
        readonly text: ReactNode;
        readonly right: boolean;
        readonly chosen: boolean;
        readonly why: ReactNode;
      }[];
      readonly solution: ReactNode;
    };

export function shownMarking({ verdict, message, parts, solution }: Marking): QuestionReply {
  return {
    status: "marked",
    verdict,
    message,
    parts: parts.map((part) => ({ ...part, text: <Markdown text={part.text} inline />, why: <Markdown text={part.why} /> })),
    solution: solution === "" ? null : <Markdown text={solution} />,
  };
}
