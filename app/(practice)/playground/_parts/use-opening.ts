"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftedWork, Work } from "@/app/_drafts/use-draft";
import { unpackWork } from "@/app/_simulator/share/share-link";
import type { Example } from "./examples";
import type { Notice } from "./notice";
import { type PlaygroundSetting, readSetting, USUAL_SETTING } from "./playground-setting";

/** How work comes into the playground. Whatever was there before can be brought back. */
export interface Opening {
  readonly notice: Notice | undefined;
  readonly setNotice: (notice: Notice | undefined) => void;
  readonly openText: (text: string, name: string, pick?: string) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly openExample: (example: Example) => void;
  readonly openEmpty: () => void;
  /** For the editor: a definition pasted in another form is read and put in its place. */
  readonly edit: (part: Partial<Work>) => void;
}

const EMPTY: Work = { definition: "", input: "{}\n", world: "{}\n" };
const MAX_FILE_BYTES = 4_000_000;

export function useOpening(draft: DraftedWork, setting: PlaygroundSetting, onSetting: (setting: PlaygroundSetting) => void): Opening {
  const [notice, setNotice] = useState<Notice>();
  const { work, change, state } = draft;
  const take = useCallback(
    (next: Partial<Work>, nextSetting: PlaygroundSetting, said: Omit<Notice, "tone">) => {
      const before = { work, setting };
      const undo = () => {
        change(before.work);
        onSetting(before.setting);
        setNotice(undefined);
      };
      change(next);
      onSetting(nextSetting);
      setNotice({ tone: "info", ...said, choices: [...(said.choices ?? []), { label: "Bring back what was here", onChoose: undo }] });
    },
    [work, setting, change, onSetting],
  );
  const latestTake = useRef(take);
  useEffect(() => {
    latestTake.current = take;
  });
  useSharedLink(state !== "loading", latestTake);

  const openText = (text: string, name: string, pick?: string) => readAndTake({ text, name, pick, setting, setNotice, take: latestTake });
  const openFile = async (file: File): Promise<void> => {
    if (file.size > MAX_FILE_BYTES)
      setNotice({ tone: "problem", text: `${file.name} is larger than 4 MB: AWS takes a definition of at most 1 MB.` });
    else await openText(await file.text(), file.name);
  };
  const edit = (part: Partial<Work>) => {
    change(part);
    if (part.definition !== undefined && isForeignPaste(work.definition, part.definition)) void readPasted(part.definition, latestTake);
  };
  return {
    notice,
    setNotice,
    openText,
    openFile,
    edit,
    openExample: ({ title, work: next, type }) => {
      take(next, { ...USUAL_SETTING, type }, { text: `The example "${title}" is open.` });
    },
    openEmpty: () => {
      take(EMPTY, USUAL_SETTING, { text: "Begun empty." });
    },
  };
}

interface Reading {
  readonly text: string;
  readonly name: string;
  readonly pick: string | undefined;
  readonly setting: PlaygroundSetting;
  readonly setNotice: (notice: Notice) => void;
  readonly take: { readonly current: Take };
}

async function readAndTake(reading: Reading): Promise<void> {
  const { text, name, pick, setting, setNotice, take } = reading;
  const { readDefinition } = await import("./import/read-definition");
  const read = readDefinition(text, pick);
  if (!read.ok) {
    setNotice({ tone: "problem", text: `${name} is not opened. ${read.problem}` });
    return;
  }
  const { definition, values, type = setting.type, machine, others = [], from } = read;
  take.current(
    { definition },
    { ...setting, type, values: { ...setting.values, ...values } },
    {
      text:
        machine === undefined
          ? `${name} is open${from === "JSON" ? "" : `, read from ${from}`}.`
          : `${machine} is taken out of the template ${name}.`,
      choices: others.map((other) => ({ label: `Take ${other}`, onChoose: () => void readAndTake({ ...reading, pick: other }) })),
    },
  );
}

type Take = (next: Partial<Work>, setting: PlaygroundSetting, said: Omit<Notice, "tone">) => void;

/** A shared link wins over the draft, once, after the draft has been found: reloading keeps what was changed since. */
function useSharedLink(ready: boolean, take: { readonly current: Take }): void {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (!ready || opened) return;
    void unpackWork(window.location.hash).then((shared) => {
      setOpened(true);
      if (shared === undefined) return;
      window.history.replaceState(null, "", window.location.pathname);
      window.scrollTo(0, 0); // the fragment names no place, so a link from a lesson would leave the page where the lesson was
      const { definition, input, world, setting } = shared;
      take.current({ definition, input, world }, readSetting(setting), { text: "Opened from the link." });
    });
  }, [ready, opened, take]);
}

const LEAST_PASTE = 30; // characters put in at once: nobody types so many

/** What was put in at once makes the text something else than JSON, or something around a definition. */
function isForeignPaste(before: string, after: string): boolean {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let kept = 0;
  while (kept < before.length - from && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  if (after.length - from - kept < LEAST_PASTE) return false;
  return !/^\s*[{"]/.test(after) || /AWS::(?:StepFunctions|Serverless)::StateMachine|"definition"\s*:\s*"/.test(after);
}

async function readPasted(text: string, take: { readonly current: Take }): Promise<void> {
  const { readDefinition } = await import("./import/read-definition");
  const read = readDefinition(text);
  if (!read.ok || read.from === "JSON") return;
  const { definition, values, type = "STANDARD", machine, from } = read;
  const source = machine === undefined ? `What was pasted is read from ${from}.` : `${machine} is taken out of the pasted template.`;
  take.current({ definition }, { ...USUAL_SETTING, type, values }, { text: source });
}
