import type { Route } from "next";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { formatJson } from "@/app/_simulator/language/format-json";
import { plainWorld } from "@/app/_simulator/plain-world";
import { packWork } from "@/app/_simulator/share/share-link";
import type { LessonRun } from "@/lib/content";

interface PlaygroundLinkProps {
  readonly run: Pick<LessonRun, "input" | "world" | "type">;
  readonly definition: string;
  readonly children: string;
}

/** A run as a link, packed when the page is made: what is in the lesson can be changed and run, and the lesson loads nothing for it. */
export async function PlaygroundLink({ run, definition, children }: PlaygroundLinkProps) {
  const input = formatJson(run.input);
  const world = run.world ? formatJson(plainWorld(run.world)) : "";
  const setting = run.type === "STANDARD" ? undefined : JSON.stringify({ type: run.type });
  const fragment = await packWork({ definition, input, world }, setting);
  return (
    <p data-print="hide">
      <ButtonLink href={`/playground${fragment}` as Route} prefetch={false} size="sm">
        {children}
      </ButtonLink>
    </p>
  );
}
