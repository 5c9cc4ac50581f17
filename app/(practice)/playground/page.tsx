import type { Metadata } from "next";
import { Playground } from "./_parts/playground";

export const metadata: Metadata = {
  title: "Playground",
  alternates: { canonical: "/playground" },
  description:
    "Paste any AWS Step Functions definition and see it run in your browser, in virtual time, with the event history AWS would write.",
};

export default function PlaygroundPage() {
  return (
    <div className="flex h-[calc(100dvh-3.5rem-1px)] min-h-128 flex-col">
      <h1 className="sr-only">Playground</h1>
      <Playground />
    </div>
  );
}
