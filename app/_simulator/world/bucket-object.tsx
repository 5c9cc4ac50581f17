"use client";
import { Trash2 } from "lucide-react";
import type { Json } from "@/lib/asl";
import { Button } from "@/app/_parts/ui/button";
import { classNames } from "@/app/_parts/ui/class-names";
import { CONTROL_LOOK } from "@/app/_parts/ui/control-look";
import { JsonField } from "./json-field";
import { objectSize, sizeText } from "./object-size";
import { isObject } from "./set-at";
import { SMALL_CONTROL, SmallField } from "./small-field";

/** One object of a bucket: its content as text, as JSON, or as lines made from a pattern. */
export function BucketObject({
  objectKey,
  content,
  onChange,
}: {
  readonly objectKey: string;
  readonly content: Json;
  /** `undefined` removes it. */
  readonly onChange: (content: Json | undefined) => void;
}) {
  const kind = typeof content === "string" ? "text" : isObject(content) && "repeat" in content ? "lines" : "json";
  return (
    <details className="rounded-control border border-line bg-raised">
      <summary className="flex flex-wrap items-baseline gap-x-2 px-3 py-1.5">
        <span className="font-mono text-sm break-all">{objectKey}</span>
        <span className="text-sm text-muted">{sizeText(objectSize(content))}</span>
      </summary>
      <div className="grid gap-2 border-t border-line p-3">
        <div className="flex items-end justify-between gap-2">
          <SmallField label="Content">
            {(id) => (
              <select
                id={id}
                className={SMALL_CONTROL}
                value={kind}
                onChange={(event) => {
                  onChange(STARTING[event.target.value] ?? "");
                }}
              >
                <option value="text">Text: CSV, JSONL …</option>
                <option value="json">JSON</option>
                <option value="lines">Many lines, from a pattern</option>
              </select>
            )}
          </SmallField>
          <Button
            size="sm"
            variant="quiet"
            aria-label={`Remove the object ${objectKey}`}
            onClick={() => {
              onChange(undefined);
            }}
          >
            <Trash2 aria-hidden /> Remove
          </Button>
        </div>
        <Content content={content} onChange={onChange} />
      </div>
    </details>
  );
}

const STARTING: Readonly<Record<string, Json>> = {
  text: "id,name\n1,Ada\n2,Alan\n",
  json: { json: [{ id: 1 }, { id: 2 }] },
  lines: { repeat: 1000, line: "#,item #", header: "id,name" },
};

function Content({ content, onChange }: { readonly content: Json; readonly onChange: (content: Json) => void }) {
  if (typeof content === "string")
    return (
      <textarea
        aria-label="Text of the object"
        rows={6}
        spellCheck={false}
        className={classNames(CONTROL_LOOK, "px-2 py-1.5 font-mono leading-normal sm:text-[0.8125rem]")}
        value={content}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    );
  if (isObject(content) && "repeat" in content) return <Lines content={content} onChange={onChange} />;
  return (
    <JsonField
      label="JSON of the object"
      value={isObject(content) ? (content["json"] ?? null) : null}
      onChange={(json) => {
        onChange({ json });
      }}
    />
  );
}

function Lines({ content, onChange }: { readonly content: Readonly<Record<string, Json>>; readonly onChange: (content: Json) => void }) {
  const field = (name: "header" | "line" | "repeat", label: string) => (
    <SmallField label={label}>
      {(id) => (
        <input
          id={id}
          className={classNames(SMALL_CONTROL, "font-mono")}
          value={textOf(content[name])}
          onChange={(event) => {
            const text = event.target.value;
            if (name === "repeat") onChange({ ...content, repeat: Math.max(1, Number.parseInt(text, 10) || 1) });
            else if (name === "header" && text === "")
              onChange(Object.fromEntries(Object.entries(content).filter(([key]) => key !== "header")));
            else onChange({ ...content, [name]: text });
          }}
        />
      )}
    </SmallField>
  );
  return (
    <div className="grid gap-2">
      {field("header", "First line, if any")}
      {field("line", "Each line; # is its number, from 1")}
      {field("repeat", "How many lines")}
    </div>
  );
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
