import { Alert } from "@/app/_parts/ui/alert";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { QuestionResult } from "@/app/(learn)/_parts/question-result";
import type { OpenInterview } from "@/lib/catalog";
import type { Revealed } from "@/lib/reviews";

type Back = Revealed["back"];

/** The other side of a card: what was right, and why. Rendered on the server: no Markdown library goes to the browser. */
export function CardBack({ back }: { readonly back: Back }) {
  switch (back.kind) {
    case "question":
      return <QuestionBack back={back} />;
    case "drill":
      return <DrillBack back={back} />;
    case "interview":
      return <SpokenBack answer={back.answer} />;
    case "exercise":
      return null;
  }
}

function QuestionBack({ back }: { readonly back: Extract<Back, { kind: "question" }> }) {
  const { verdict, message, parts, solution } = back.marking;
  return (
    <QuestionResult
      reply={{
        status: "marked",
        verdict,
        message: back.isAnswered ? message : "You gave no answer. Here is the right one: say how well you knew it.",
        parts: parts.map((part) => ({ ...part, text: <Markdown text={part.text} inline />, why: <Markdown text={part.why} /> })),
        solution: solution === "" ? null : <Markdown text={solution} />,
      }}
    />
  );
}

function DrillBack({ back: { marking, isAnswered } }: { readonly back: Extract<Back, { kind: "drill" }> }) {
  const miss = marking.parts.flatMap(({ parts }) => parts).find(({ chosen }) => chosen);
  return (
    <div className="mt-4 grid gap-4">
      {isAnswered ? (
        <Alert tone={marking.isRight ? "succeeded" : "failed"} title={marking.isRight ? "Right." : "Not right."}>
          {miss === undefined ? null : <Markdown text={miss.why} inline />}
        </Alert>
      ) : (
        <Alert title="No answer yet.">Here is the sum worked. Say how well you knew it.</Alert>
      )}
      <div className="prose">
        <Markdown text={marking.parts[0]?.solution ?? ""} />
      </div>
    </div>
  );
}

function SpokenBack({ answer }: { readonly answer: OpenInterview }) {
  return (
    <div className="mt-4 grid gap-4">
      <div>
        <h2 className="mb-1 font-medium">In 30 seconds</h2>
        <Markdown text={answer.short} />
      </div>
      <Disclosure summary="In two minutes">
        <Markdown text={answer.medium} />
      </Disclosure>
    </div>
  );
}
