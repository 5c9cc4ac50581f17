"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { appendYaml, setYaml, UNWRITTEN } from "@/lib/exercise-files";
import { ItemCard } from "../../../_parts/item-card";
import type { DraftFiles } from "./use-draft-files";
import { YamlText } from "../../../_parts/yaml-fields";
import { listAt, textAt } from "../../../_parts/yaml-value";

/** Answers whose verdict is known beforehand: wrong ones, and right ones that are not the reference. */
export function AnswersForm({ draft, onOpen }: { readonly draft: DraftFiles; readonly onOpen: (path: string) => void }) {
  return (
    <div className="grid gap-8">
      <section aria-labelledby="wrong-answers" className="grid gap-3">
        <h3 id="wrong-answers" className="text-lg">
          Known wrong answers
        </h3>
        <p className="text-muted">
          What people write who believe something that is not so. Each must fail the tests that you name; three are needed.
        </p>
        {listAt(draft.plain, ["wrong"]).map((_answer, i) => (
          <WrongAnswer key={i} draft={draft} index={i} onOpen={onOpen} />
        ))}
        <AddAnswer draft={draft} folder="wrong" list="wrong" onOpen={onOpen} />
      </section>
      <section aria-labelledby="right-answers" className="grid gap-3">
        <h3 id="right-answers" className="text-lg">
          Also right
        </h3>
        <p className="text-muted">
          Other right answers, shown to learners who have passed. They guard against tests that hang on one way of writing.
        </p>
        {listAt(draft.plain, ["alsoRight"]).map((_answer, i) => (
          <RightAnswer key={i} draft={draft} index={i} onOpen={onOpen} />
        ))}
        <AddAnswer draft={draft} folder="also-right" list="alsoRight" onOpen={onOpen} />
      </section>
    </div>
  );
}

interface AnswerProps {
  readonly draft: DraftFiles;
  readonly index: number;
  readonly onOpen: (path: string) => void;
}

function WrongAnswer({ draft, index, onOpen }: AnswerProps) {
  const file = textAt(draft.plain, ["wrong", index, "file"]);
  const path = `wrong/${file}.asl.json`;
  const fails = listAt(draft.plain, ["wrong", index, "fails"]);
  const tests = listAt(draft.plain, ["tests"]).map((_test, i) => textAt(draft.plain, ["tests", i, "name"]));
  const toggle = (name: string) => {
    const next = fails.includes(name) ? fails.filter((other) => other !== name) : [...fails, name];
    draft.edit((yaml) => setYaml(yaml, ["wrong", index, "fails"], next));
  };
  return (
    <ItemCard
      draft={draft}
      list={["wrong"]}
      index={index}
      title={file || `Wrong answer ${index + 1}`}
      onRemove={() => {
        draft.write(path, undefined);
      }}
    >
      <YamlText draft={draft} path={["wrong", index, "misconception"]} label="What one believes who writes this" rows={2} />
      <fieldset className="grid">
        <legend className="text-[0.9375rem] font-medium">Tests that must fail it</legend>
        {tests.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={fails.includes(name)}
            onChange={() => {
              toggle(name);
            }}
          />
        ))}
      </fieldset>
      <OpenSource path={path} onOpen={onOpen} />
    </ItemCard>
  );
}

function RightAnswer({ draft, index, onOpen }: AnswerProps) {
  const file = textAt(draft.plain, ["alsoRight", index, "file"]);
  const path = `also-right/${file}.asl.json`;
  return (
    <ItemCard
      draft={draft}
      list={["alsoRight"]}
      index={index}
      title={file || `Right answer ${index + 1}`}
      onRemove={() => {
        draft.write(path, undefined);
      }}
    >
      <YamlText draft={draft} path={["alsoRight", index, "says"]} label="How it does it" rows={2} />
      <YamlText draft={draft} path={["alsoRight", index, "tradeOffs"]} label="What it costs, and what it gains" rows={2} />
      <OpenSource path={path} onOpen={onOpen} />
    </ItemCard>
  );
}

function OpenSource({ path, onOpen }: { readonly path: string; readonly onOpen: (path: string) => void }) {
  return (
    <div>
      <Button
        size="sm"
        onClick={() => {
          onOpen(path);
        }}
      >
        Open {path}
      </Button>
    </div>
  );
}

function AddAnswer({
  draft,
  folder,
  list,
  onOpen,
}: {
  readonly draft: DraftFiles;
  readonly folder: "wrong" | "also-right";
  readonly list: "wrong" | "alsoRight";
  readonly onOpen: (path: string) => void;
}) {
  const [name, setName] = useState("");
  const path = `${folder}/${name}.asl.json`;
  const problem = problemOf(name, draft.files[path] !== undefined);
  const add = () => {
    const first = textAt(draft.plain, ["tests", 0, "name"]);
    const entry =
      list === "wrong"
        ? { file: name, fails: first === "" ? [] : [first], misconception: UNWRITTEN.misconception }
        : { file: name, says: UNWRITTEN.says, tradeOffs: UNWRITTEN.tradeOffs };
    draft.edit((yaml) => appendYaml(yaml, [list], entry));
    draft.write(path, draft.files["solution.asl.json"] ?? "{}\n");
    setName("");
    onOpen(path);
  };
  return (
    <div className="grid gap-2">
      <Field label="Name of a new one" hint="Small letters and hyphens. It begins as a copy of the reference." error={problem}>
        {(control) => (
          <Input
            {...control}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        )}
      </Field>
      <div>
        <Button disabled={name === "" || problem !== undefined} onClick={add}>
          <Plus aria-hidden /> Add {list === "wrong" ? "a wrong answer" : "a right answer"}
        </Button>
      </div>
    </div>
  );
}

function problemOf(name: string, taken: boolean): string | undefined {
  if (name !== "" && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return "Use small letters, digits and single hyphens: even-pace.";
  return taken ? "There is one of that name already. Choose another." : undefined;
}
