"use client";
import { Download } from "lucide-react";
import { Menu } from "@/app/_parts/ui/menu";
import { downloadFile } from "@/app/_simulator/download-file";
import type { Bench } from "@/app/_simulator/workbench/use-bench";

const JSON_TYPE = "application/json";

/** The definition, the world and the last run, each as a file. */
export function DownloadMenu({ bench }: { readonly bench: Bench }) {
  const { draft, result, log } = bench;
  const { definition, world, input } = draft.work;
  return (
    <Menu
      label="Download"
      icon={<Download aria-hidden />}
      groups={[
        {
          items: [
            {
              label: "Definition",
              meaning: "definition.asl.json",
              onChoose: () => {
                downloadFile("definition.asl.json", JSON_TYPE, definition);
              },
            },
            {
              label: "World",
              meaning: "world.json",
              onChoose: () => {
                downloadFile("world.json", JSON_TYPE, world);
              },
            },
            {
              label: "Input",
              meaning: "input.json",
              onChoose: () => {
                downloadFile("input.json", JSON_TYPE, input);
              },
            },
            {
              label: "Last run",
              meaning: result === undefined ? "There is none yet" : "run.json: output, history, visits, calls",
              disabled: result === undefined,
              onChoose: () => {
                const run = { result, log };
                downloadFile("run.json", JSON_TYPE, `${JSON.stringify(run, null, 2)}\n`);
              },
            },
          ],
        },
      ]}
    />
  );
}
