"use client";
import { useState } from "react";
import type { ListedMapRun } from "../run/shown-run";
import { downloadFile } from "../download-file";
import type { Simulator } from "../use-simulator";
import { Button } from "@/app/_parts/ui/button";
import { readableJson } from "./readable-json";

const SHOWN = 20_000; // characters

/** What ResultWriter left in the bucket: the manifest and the lists of results, to open. */
export function WrittenFiles({
  mapRun,
  number,
  simulator,
}: {
  readonly mapRun: ListedMapRun;
  readonly number: number;
  readonly simulator: Simulator;
}) {
  const [opened, setOpened] = useState<{ readonly key: string; readonly text: string }>();
  if (mapRun.files.length === 0)
    return (
      <p className="text-sm text-muted">
        No files: without a ResultWriter, or where the Map Run failed before it could write, nothing lands in S3.
      </p>
    );
  const open = (file: number, key: string) => {
    void simulator.ask({ kind: "file", mapRun: number, file }).then((answer) => {
      if (answer.kind === "file" && answer.body !== undefined) setOpened({ key, text: answer.body });
    });
  };
  return (
    <section className="grid grid-cols-1 gap-2">
      <h2 className="text-sm text-muted">Files of ResultWriter</h2>
      <ul className="grid grid-cols-1 gap-1">
        {mapRun.files.map(({ bucket, key, sizeBytes }, index) => (
          <li key={`${bucket}/${key}`} className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
            <button
              type="button"
              aria-expanded={opened?.key === key}
              className="text-left font-mono text-[0.8125rem] break-all underline decoration-line underline-offset-2 hover:decoration-current"
              disabled={!simulator.holds}
              onClick={() => {
                if (opened?.key === key) setOpened(undefined);
                else open(index, key);
              }}
            >
              s3://{bucket}/{key}
            </button>
            <span className="text-muted tabular-nums">{sizeBytes.toLocaleString("en")} bytes</span>
          </li>
        ))}
      </ul>
      {opened === undefined ? null : <OpenedFile name={opened.key} text={opened.text} />}
    </section>
  );
}

function OpenedFile({ name, text }: { readonly name: string; readonly text: string }) {
  const readable = readableJson(text);
  const short = name.split("/").at(-1) ?? name;
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <p className="flex items-center justify-between gap-2 text-sm font-medium">
        {short}
        <Button
          size="sm"
          onClick={() => {
            downloadFile(short, "application/json", text);
          }}
        >
          Save
        </Button>
      </p>
      <pre
        tabIndex={0}
        aria-label={`Content of ${short}`}
        className="max-h-80 overflow-auto rounded-control border border-line bg-sunken p-3 text-[0.8125rem] leading-relaxed"
      >
        {readable.length > SHOWN
          ? `${readable.slice(0, SHOWN)}\n… ${(readable.length - SHOWN).toLocaleString("en")} more characters: save the file to see them all`
          : readable}
      </pre>
    </div>
  );
}
