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
import { useHydrated } from "@/app/_parts/use-hydrated";
import { KIND_LABELS } from "../sets/[id]/_parts/kind-labels";
import { start } from "../sets/actions";

interface Lesson {
  readonly slug: string;
  readonly title: string;
  readonly questions: number;
}

type Begin = (form: object) => void;

interface WayProps {
  readonly busy: boolean;
  readonly begin: Begin;
}

/** A new quiz: from one question, from a lesson's, or from a file; or a new mock blueprint. */
export function StartSetForm({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const { begin, problem, busy } = useBegin();
  const ways = { busy, begin };
  return (
    <Card as="section" aria-labelledby="new-set" className="grid grid-cols-1 gap-3">
      <h2 id="new-set" className="text-xl">
        A new quiz or mock blueprint
      </h2>
      <Tabs
        label="What the quiz begins from"
        tabs={[
          { value: "sample", label: "New quiz", panel: <FromSample {...ways} /> },
          { value: "lesson", label: "A lesson’s questions", panel: <FromLesson {...ways} lessons={lessons} /> },
          { value: "file", label: "A YAML file", panel: <FromFile {...ways} /> },
          { value: "blueprint", label: "New mock blueprint", panel: <NewBlueprint {...ways} /> },
        ]}
      />
      <p role="alert" className="text-failed-ink empty:hidden">
        {problem}
      </p>
    </Card>
  );
}

function useBegin(): { readonly begin: Begin; readonly problem: string; readonly busy: boolean } {
  const router = useRouter();
  const hydrated = useHydrated();
  const [problem, setProblem] = useState("");
  const [waiting, setWaiting] = useState(false);
  const send = async (form: object): Promise<void> => {
    setWaiting(true);
    const begun = await start(form).catch(() => undefined);
    if (begun?.ok === true) {
      router.push(`/studio/sets/${begun.value}` as Route);
      return;
    }
    setWaiting(false);
    setProblem(begun?.refusal ?? "The server did not answer, or the file is larger than it takes. Try again.");
  };
  return { begin: (form) => void send(form), problem, busy: waiting || !hydrated };
}

function FromSample({ busy, begin }: WayProps) {
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState<string>("single");
  return (
    <div className="grid grid-cols-1 gap-4">
      <TitleField label="Title of the quiz" title={title} onChange={setTitle} />
      <Field label="First question" hint="A whole one to change. More of every kind are added from a menu.">
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
            }}
          >
            {Object.entries(KIND_LABELS).map(([one, { label }]) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <BeginButton
        busy={busy}
        label="Write the quiz"
        onBegin={() => {
          begin({ from: "sample", title, kind });
        }}
      />
    </div>
  );
}

function FromLesson({ busy, begin, lessons }: WayProps & { readonly lessons: readonly Lesson[] }) {
  const [lesson, setLesson] = useState(lessons[0]?.slug ?? "");
  return (
    <div className="grid grid-cols-1 gap-4">
      <Field label="Lesson" hint="You get a copy of its questions, to change as you like.">
        {(control) => (
          <Select
            {...control}
            value={lesson}
            onChange={(event) => {
              setLesson(event.target.value);
            }}
          >
            {lessons.map(({ slug, title, questions }) => (
              <option key={slug} value={slug}>
                {title} ({questions})
              </option>
            ))}
          </Select>
        )}
      </Field>
      <BeginButton
        busy={busy}
        label="Copy its questions"
        onBegin={() => {
          begin({ from: "lesson", lesson });
        }}
      />
    </div>
  );
}

function FromFile({ busy, begin }: WayProps) {
  return (
    <Field label="File of questions" hint="The format of the course’s questions.yaml, and of an export. Nothing in it is changed.">
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".yaml,.yml,application/yaml,text/yaml"
          disabled={busy}
          className="max-w-full text-sm"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file === undefined) return;
            const title = file.name.replace(/\.ya?ml$/i, "").slice(0, 60);
            void file.text().then((source) => {
              begin({ from: "file", title, source });
            });
            event.target.value = "";
          }}
        />
      )}
    </Field>
  );
}

function NewBlueprint({ busy, begin }: WayProps) {
  const [title, setTitle] = useState("");
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="max-w-prose text-muted">
        A mock interview drawn anew for everybody from the questions of the course: sections, counts, minutes.
      </p>
      <TitleField label="Title of the mock interview" title={title} onChange={setTitle} />
      <BeginButton
        busy={busy}
        label="Write the blueprint"
        onBegin={() => {
          begin({ from: "blueprint", title });
        }}
      />
    </div>
  );
}

function TitleField({
  label,
  title,
  onChange,
}: {
  readonly label: string;
  readonly title: string;
  readonly onChange: (title: string) => void;
}) {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          value={title}
          maxLength={60}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

function BeginButton({ busy, label, onBegin }: { readonly busy: boolean; readonly label: string; readonly onBegin: () => void }) {
  return (
    <div>
      <Button variant="primary" disabled={busy} onClick={onBegin}>
        {label}
      </Button>
    </div>
  );
}
