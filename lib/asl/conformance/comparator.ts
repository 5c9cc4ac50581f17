import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Json } from "../json/json";
import type { RecordedCase } from "./recorded-case";

export type Level = "L1" | "L2" | "L3";

/** Whether a case passed at each level; null where the level does not apply to it. */
export interface CaseVerdict {
  readonly id: string;
  readonly levels: Readonly<Record<Level, boolean | null>>;
  readonly reasons: Readonly<Record<Level, readonly string[]>>;
}

/** One scripted outcome of a task attempt. */
export interface ScriptedOutcome {
  readonly output?: Json;
  readonly failed?: boolean;
  readonly error?: string;
  readonly cause?: string;
  readonly phase?: "schedule" | "start" | "submit";
  readonly timeout?: boolean;
  readonly pending?: boolean;
  readonly submitted?: Json;
  readonly workerName?: string;
}

/** The tool that comes with the recordings, and stays with them: it reads, picks and compares cases. */
export interface Comparator {
  readonly loadCases: (folder: string) => Promise<readonly RecordedCase[]>;
  readonly compareCase: (recorded: RecordedCase, actual: unknown) => CaseVerdict;
  readonly createTaskMocks: (recorded: RecordedCase) => {
    readonly next: (asked: { readonly state: string | null; readonly input: Json }) => ScriptedOutcome | null;
  };
}

/** @returns the comparator beside the folder of cases, or the one of the shared recordings; undefined where there is neither. */
export async function loadComparator(casesFolder: string, sharedFolder: string): Promise<Comparator | undefined> {
  const file = [join(dirname(casesFolder), "compare.mjs"), join(sharedFolder, "compare.mjs")].find((candidate) => existsSync(candidate));
  return file === undefined ? undefined : ((await import(pathToFileURL(file).href)) as Comparator);
}
