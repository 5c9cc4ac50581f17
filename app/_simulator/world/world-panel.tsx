"use client";
import { Dices } from "lucide-react";
import { useDeferredValue, useMemo } from "react";
import type { Json, JsonObject } from "@/lib/asl";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { findTasks, readWorld, type WorldLog, worldProblemText } from "@/lib/simulator";
import { formatJson } from "../language/format-json";
import { useStored } from "../use-stored";
import { parseJsonText } from "../workbench/parse-json-text";
import { AnswersSection } from "./answers-section";
import { BucketsSection } from "./buckets-section";
import { MessagesSection } from "./messages-section";
import { MockFiles } from "./mock-files";
import { isObject } from "./set-at";
import { SMALL_CONTROL, SmallField } from "./small-field";
import { WorldSource } from "./world-source";

interface WorldPanelProps {
  /** JSON text. */
  readonly world: string;
  readonly onChange: (world: string) => void;
  /** The definition's JSON; undefined while it does not parse. */
  readonly definition: Json | undefined;
  /** What the last run did in its world. */
  readonly log: WorldLog | undefined;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

const LOOKS = [
  { look: "form", label: "Form" },
  { look: "source", label: "JSON" },
  { look: "both", label: "Side by side" },
] as const;

/** What the simulated services will answer: a form over the world's data, and the data itself, in step. */
export function WorldPanel(props: WorldPanelProps) {
  const [look, setLook] = useStored("world-look", "form");
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div role="group" aria-label="How to show the world" className="flex gap-1 border-b border-line bg-raised px-3 py-1.5">
        {LOOKS.map(({ look: one, label }) => (
          <button
            key={one}
            type="button"
            aria-pressed={look === one}
            className="min-h-8 rounded-control px-2.5 text-sm text-muted hover:text-ink aria-pressed:bg-accent-wash aria-pressed:font-medium aria-pressed:text-ink"
            onClick={() => {
              setLook(one);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="flex min-h-0 flex-1 flex-col @2xl:flex-row">
        {look === "source" ? null : <WorldForm {...props} />}
        {look === "form" ? null : (
          <div className="relative min-h-64 min-w-0 flex-1 border-line not-first:border-t @2xl:not-first:border-t-0 @2xl:not-first:border-l">
            <WorldSource text={props.world} onChange={props.onChange} />
          </div>
        )}
      </div>
    </div>
  );
}

function WorldForm({ world: text, onChange, definition, log, seed, onSeed }: WorldPanelProps) {
  const parsed = useMemo(() => parseJsonText(text), [text]);
  const later = useDeferredValue(definition);
  const tasks = useMemo(() => (later === undefined ? [] : findTasks(later)), [later]);
  if (!parsed.ok || !isObject(parsed.value))
    return (
      <div className="flex-1 p-3">
        <Alert tone="caught" title="The form waits for the JSON" live="status">
          {parsed.ok ? "A world is an object: write { } and fill it here." : `It does not parse yet: ${parsed.problem}`}
        </Alert>
      </div>
    );
  const world = parsed.value;
  const change = (next: JsonObject) => {
    onChange(`${formatJson(next)}\n`);
  };
  return (
    // relative: words for screen readers are placed absolutely, and would else lengthen the page instead of this pane
    <div
      tabIndex={0}
      role="region"
      aria-label="The world as a form"
      className="relative grid min-h-0 flex-1 content-start gap-6 overflow-y-auto p-3 -outline-offset-2"
    >
      <Problems world={world} />
      <AnswersSection world={world} tasks={tasks} onChange={change} />
      <BucketsSection world={world} onChange={change} />
      <MessagesSection world={world} log={log} onChange={change} />
      <Seed seed={seed} onSeed={onSeed} />
      <MockFiles world={world} definition={definition} seed={seed} onChange={change} />
    </div>
  );
}

function Problems({ world }: { readonly world: JsonObject }) {
  const read = useMemo(() => readWorld(world), [world]);
  if (read.ok) return null;
  return (
    <Alert tone="caught" title="Not a world yet" live="status">
      <ul className="list-disc pl-4 text-sm">
        {read.problems.map((problem) => (
          <li key={worldProblemText(problem)}>{worldProblemText(problem)}</li>
        ))}
      </ul>
    </Alert>
  );
}

const SEEDS = 10_000;

function Seed({ seed, onSeed }: { readonly seed: number; readonly onSeed: (seed: number) => void }) {
  return (
    <section aria-label="Chance" className="grid gap-1.5">
      <h2 className="font-semibold">Chance</h2>
      <p className="text-sm text-muted">
        Jitter, failure rates and random numbers are drawn from the seed: the same seed gives the same run.
      </p>
      <div className="flex items-end gap-2">
        <SmallField label="Seed" className="w-32">
          {(id) => (
            <input
              id={id}
              inputMode="numeric"
              className={SMALL_CONTROL}
              value={seed}
              onChange={(event) => {
                onSeed(Math.min(2 ** 31 - 1, Number.parseInt(event.target.value, 10) || 0));
              }}
            />
          )}
        </SmallField>
        <Button
          size="sm"
          onClick={() => {
            onSeed(Math.floor(Math.random() * SEEDS));
          }}
        >
          <Dices aria-hidden /> Draw another
        </Button>
      </div>
    </section>
  );
}
