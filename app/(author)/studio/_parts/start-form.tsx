"use client";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { Select } from "@/app/_parts/ui/select";
import { Tabs } from "@/app/_parts/ui/tabs";
import { Textarea } from "@/app/_parts/ui/textarea";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { refuse, type Result } from "@/lib/kernel";
import { importArchive, start } from "../exercises/actions";
import { readFolder } from "./read-folder";

interface CourseExercise {
  readonly slug: string;
  readonly title: string;
}

/** A new exercise: from a reference, from one of the course, from files, or from nothing. */
export function StartForm({ course }: { readonly course: readonly CourseExercise[] }) {
  const { begin, problem, busy } = useBegin();
  const ways = { busy, begin };
  return (
    <Card as="section" aria-labelledby="new-exercise" className="grid grid-cols-1 gap-3">
      <h2 id="new-exercise" className="text-xl">
        A new exercise
      </h2>
      <Tabs
        label="What to begin from"
        tabs={[
          { value: "reference", label: "From a reference", panel: <FromReference {...ways} /> },
          { value: "course", label: "From the course", panel: <FromCourse {...ways} course={course} /> },
          { value: "files", label: "From files", panel: <FromFiles {...ways} /> },
          { value: "nothing", label: "From nothing", panel: <FromNothing {...ways} /> },
        ]}
      />
      <p role="alert" className="text-failed-ink empty:hidden">
        {problem}
      </p>
    </Card>
  );
}

interface WayProps {
  readonly busy: boolean;
  readonly begin: Begin;
}

function FromReference({ busy, begin }: WayProps) {
  const [title, setTitle] = useState("");
  const [definition, setDefinition] = useState("");
  return (
    <div className="grid grid-cols-1 gap-4">
      <TitleField title={title} onChange={setTitle} />
      <Field label="Reference definition" hint="A right answer, in the Amazon States Language. Starter, tests and proof begin from it.">
        {(control) => (
          <Textarea
            {...control}
            rows={8}
            spellCheck={false}
            className="font-mono text-sm"
            value={definition}
            onChange={(event) => {
              setDefinition(event.target.value);
            }}
          />
        )}
      </Field>
      <BeginButton
        busy={busy}
        label="Begin from this reference"
        onBegin={() => begin(() => start({ from: "reference", title, definition }))}
      />
    </div>
  );
}

function FromCourse({ busy, begin, course }: WayProps & { readonly course: readonly CourseExercise[] }) {
  const [slug, setSlug] = useState(course[0]?.slug ?? "");
  return (
    <div className="grid gap-4">
      <Field label="Exercise of the course" hint="You get a copy with its tests and known wrong answers, to change as you like.">
        {(control) => (
          <Select
            {...control}
            value={slug}
            onChange={(event) => {
              setSlug(event.target.value);
            }}
          >
            {course.map((exercise) => (
              <option key={exercise.slug} value={exercise.slug}>
                {exercise.title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <BeginButton busy={busy} label="Begin from a copy" onBegin={() => begin(() => start({ from: "course", slug }))} />
    </div>
  );
}

function FromNothing({ busy, begin }: WayProps) {
  const [title, setTitle] = useState("");
  return (
    <div className="grid gap-4">
      <TitleField title={title} onChange={setTitle} />
      <BeginButton busy={busy} label="Begin from nothing" onBegin={() => begin(() => start({ from: "nothing", title }))} />
    </div>
  );
}

function TitleField({ title, onChange }: { readonly title: string; readonly onChange: (title: string) => void }) {
  return (
    <Field label="Title">
      {(control) => (
        <Input
          {...control}
          value={title}
          maxLength={120}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

function BeginButton({ busy, label, onBegin }: { readonly busy: boolean; readonly label: string; readonly onBegin: () => Promise<void> }) {
  return (
    <div>
      <Button variant="primary" disabled={busy} onClick={() => void onBegin()}>
        {label}
      </Button>
    </div>
  );
}

type Begin = (how: () => Promise<Result<string, string>>) => Promise<void>;

function useBegin(): { readonly begin: Begin; readonly problem: string; readonly busy: boolean } {
  const router = useRouter();
  const hydrated = useHydrated();
  const [problem, setProblem] = useState("");
  const [waiting, setWaiting] = useState(false);
  const begin: Begin = async (how) => {
    setWaiting(true);
    setProblem("");
    const begun = await how().catch(() => undefined);
    if (begun?.ok === true) {
      router.push(`/studio/exercises/${begun.value}` as Route);
      return;
    }
    setWaiting(false);
    setProblem(begun?.refusal ?? "The server did not answer, or the files are larger than it takes. Try again.");
  };
  return { begin, problem, busy: waiting || !hydrated };
}

/** Next takes no longer request; an exercise's archive has some ten thousand bytes. */
const MOST_ARCHIVE_BYTES = 1_000_000;

function sendArchive(archive: File): Promise<Result<string, string>> {
  if (archive.size > MOST_ARCHIVE_BYTES)
    return Promise.resolve(
      refuse(
        `"${archive.name}" has ${archive.size} bytes, and at most ${MOST_ARCHIVE_BYTES} are taken. Pack the folder of one exercise alone.`,
      ),
    );
  const form = new FormData();
  form.set("archive", archive);
  return importArchive(form);
}

function FromFiles({ busy, begin }: WayProps) {
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-muted">
        The same files as an exercise of the course: exercise.yaml, brief.md, starter.asl.json, solution.asl.json, and answers in wrong/ and
        also-right/. Nothing in them is changed.
      </p>
      <Field label="Zip archive">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".zip,application/zip"
            disabled={busy}
            className="max-w-full text-sm"
            onChange={(event) => {
              const archive = event.target.files?.[0];
              if (archive === undefined) return;
              void begin(() => sendArchive(archive));
              event.target.value = "";
            }}
          />
        )}
      </Field>
      <Field label="Or a folder">
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            disabled={busy}
            className="max-w-full text-sm"
            ref={(input) => input?.setAttribute("webkitdirectory", "")}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = ""; // so that the same folder, mended, can be chosen again
              if (files.length === 0) return;
              void begin(async () => {
                const read = await readFolder(files);
                return read.ok ? start({ from: "files", ...read.value }) : read;
              });
            }}
          />
        )}
      </Field>
    </div>
  );
}
