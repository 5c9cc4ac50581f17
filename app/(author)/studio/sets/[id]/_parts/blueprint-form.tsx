"use client";
import { Plus } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import { appendYaml } from "@/lib/exercise-files";
import { ItemCard } from "../../../_parts/item-card";
import { YamlChoice, YamlNumber, YamlText } from "../../../_parts/yaml-fields";
import { listAt, textAt } from "../../../_parts/yaml-value";
import type { SetDraft } from "./use-set-draft";

/** A mock blueprint: how long, for whom, and what is drawn. Topics, kinds and levels stand in the source. */
export function BlueprintForm({ draft }: { readonly draft: SetDraft }) {
  const draws = listAt(draft.plain, ["draw"]);
  return (
    <div className="grid gap-5">
      <YamlText draft={draft} path={["title"]} label="Title" />
      <YamlText draft={draft} path={["summary"]} label="Summary" hint="One sentence for those who are to sit it." rows={2} />
      <div className="grid gap-5 sm:grid-cols-2">
        <YamlNumber draft={draft} path={["minutes"]} label="Minutes" />
        <YamlChoice draft={draft} path={["access"]} label="Access" options={["free", "premium"]} />
      </div>
      <section aria-labelledby="draws" className="grid gap-3">
        <h2 id="draws" className="text-lg">
          What is drawn
        </h2>
        {draws.map((_draw, i) => (
          <ItemCard
            key={i}
            draft={draft}
            list={["draw"]}
            index={i}
            title={textAt(draft.plain, ["draw", i, "section"]) || `Section ${i + 1}`}
          >
            <YamlText draft={draft} path={["draw", i, "section"]} label="Section" />
            <YamlNumber draft={draft} path={["draw", i, "count"]} label="How many" />
            <YamlChoice
              draft={draft}
              path={["draw", i, "from"]}
              label="Drawn from"
              hint="Questions are marked by a key; open ones are said in one’s own words."
              options={["questions", "open"]}
            />
          </ItemCard>
        ))}
        <div>
          <Button
            size="sm"
            onClick={() => {
              draft.edit((yaml) => appendYaml(yaml, ["draw"], { section: `Section ${draws.length + 1}`, count: 3, from: "questions" }));
            }}
          >
            <Plus aria-hidden /> Add a section
          </Button>
        </div>
      </section>
    </div>
  );
}
