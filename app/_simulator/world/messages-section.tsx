"use client";
import { X } from "lucide-react";
import type { Json, JsonObject } from "@/lib/asl";
import type { WorldLog } from "@/lib/simulator";
import { AddName } from "./add-name";
import { sizeText } from "./object-size";
import { setAt } from "./set-at";

const SHOWN = 50;

/** Queues and topics, and what the last run sent to them and wrote. */
export function MessagesSection({
  world,
  log,
  onChange,
}: {
  readonly world: JsonObject;
  readonly log: WorldLog | undefined;
  readonly onChange: (world: JsonObject) => void;
}) {
  return (
    <section aria-label="Queues and topics" className="grid gap-3">
      <h2 className="font-semibold">Queues and topics</h2>
      <div className="grid grid-cols-1 gap-3 @xl:grid-cols-2">
        <Names part="queues" label="Another SQS queue" hint="orders" {...{ world, onChange }} />
        <Names part="topics" label="Another SNS topic" hint="alerts" {...{ world, onChange }} />
      </div>
      {log === undefined ? null : <Seen log={log} />}
    </section>
  );
}

function Names({
  part,
  label,
  hint,
  world,
  onChange,
}: {
  readonly part: "queues" | "topics";
  readonly label: string;
  readonly hint: string;
  readonly world: JsonObject;
  readonly onChange: (world: JsonObject) => void;
}) {
  const written = world[part];
  const names = Array.isArray(written) ? (written as readonly Json[]).filter((name) => typeof name === "string") : [];
  const set = (next: readonly string[]) => {
    onChange(setAt(world, [part], next.length === 0 ? undefined : next));
  };
  return (
    <div className="grid content-start gap-1.5">
      <ul className="flex flex-wrap gap-1.5 empty:hidden" aria-label={part === "queues" ? "Queues" : "Topics"}>
        {names.map((name) => (
          <li key={name} className="flex items-center rounded-full border border-line bg-sunken pl-3 font-mono text-sm">
            {name}
            <button
              type="button"
              aria-label={`Remove ${name}`}
              className="grid size-8 place-items-center rounded-full hover:text-failed-ink"
              onClick={() => {
                set(names.filter((other) => other !== name));
              }}
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
      <AddName
        label={label}
        hint={hint}
        taken={names}
        onAdd={(name) => {
          set([...names, name]);
        }}
      />
    </div>
  );
}

function Seen({ log: { messages, written } }: { readonly log: WorldLog }) {
  if (messages.length + written.length === 0)
    return <p className="text-sm text-muted">The last run sent no message and wrote no object.</p>;
  return (
    <div className="grid gap-1 text-sm">
      <h3 className="font-medium">In the last run</h3>
      <ul className="grid gap-1">
        {messages.slice(0, SHOWN).map(({ to, body }, index) => (
          <li key={index} className="rounded-control bg-sunken px-2 py-1">
            <span className="font-mono">{to}</span> received{" "}
            <code className="break-all">{typeof body === "string" ? body.slice(0, 500) : JSON.stringify(body).slice(0, 500)}</code>
          </li>
        ))}
        {written.slice(0, SHOWN).map(({ bucket, key, body }) => (
          <li key={`${bucket}/${key}`} className="rounded-control bg-sunken px-2 py-1">
            <span className="font-mono break-all">
              {bucket}/{key}
            </span>{" "}
            was written, {sizeText(new TextEncoder().encode(body).length)}
          </li>
        ))}
      </ul>
      {messages.length > SHOWN || written.length > SHOWN ? (
        <p className="text-muted">
          And {Math.max(0, messages.length - SHOWN) + Math.max(0, written.length - SHOWN)} more: download the run to see all.
        </p>
      ) : null}
    </div>
  );
}
