import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { QuestionSubject } from "@/app/(learn)/_parts/question-subject";
import { renderTree } from "@/app/_parts/render-tree";
import { findMockSeat } from "@/app/_session/mock-person";
import { type AskedItem, findRunningMock } from "@/lib/interviews";
import { Elsewhere } from "./_parts/elsewhere";
import { Room, type RoomItem } from "./_parts/room";

export const metadata: Metadata = { title: "Mock interview", robots: { index: false } };

export default async function MockPage({ params }: PageProps<"/mocks/[id]">) {
  const { id } = await params;
  const seat = await findMockSeat();
  if (seat === null) notFound();
  const found = await findRunningMock(seat.person, id, seat.device);
  if (!found.ok) {
    if (found.refusal === "not-found") notFound();
    redirect(`/mocks/${id}/result`);
  }
  const mock = found.value;
  if (!mock.isHere) return <Elsewhere id={id} title={mock.title} />;
  return (
    <Room
      id={id}
      title={mock.title}
      items={mock.items.map(roomItem)}
      answers={mock.answers}
      scratch={mock.scratch}
      leftMs={mock.leftMs}
      graceSeconds={mock.graceSeconds}
    />
  );
}

/** Texts become elements here on the server, so that no Markdown library goes to the browser. */
function roomItem(item: AskedItem): RoomItem {
  const { id, section } = item;
  switch (item.kind) {
    case "question": {
      const { asked, matter } = item;
      return {
        id,
        section,
        kind: "question",
        questionKind: asked.kind,
        prompt: <Markdown text={asked.prompt} inline />,
        subject: matter === undefined ? null : <QuestionSubject run={matter.run} definition={matter.definition} />,
        choices: asked.choices.map((choice) => ({ id: choice.id, label: <Markdown text={choice.text} inline /> })),
        typed: asked.typed,
      };
    }
    case "open":
      return { id, section, kind: "open", prompt: <Markdown text={item.prompt} inline /> };
    case "live": {
      const { title, brief, starter, tasks, preview, hiddenTests } = item.live;
      const shown = { title, starter, preview, hiddenTests, tasks: tasks.map(({ text }) => text) };
      return { id, section, kind: "live", isFollowUp: item.followUp !== null, live: { ...shown, brief: renderTree(brief, {}) } };
    }
    case "later":
    case "gone":
      return { id, section, kind: item.kind };
  }
}
