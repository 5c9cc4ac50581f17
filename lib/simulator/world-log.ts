import type { StoredFile } from "@/lib/asl";
import type { Call, CallSummary, SentMessage } from "./call-log";

/** What happened in a world during a run. Read it when the run has ended. */
export interface WorldLog {
  /** In order of arrival; the first 20,000. */
  readonly calls: readonly Call[];
  readonly summaries: Readonly<Record<string, CallSummary>>;
  readonly messages: readonly SentMessage[];
  readonly written: readonly StoredFile[];
  /** Resources the machine called that this world does not have, with the nearest name it has. */
  readonly unknown: readonly { readonly resource: string; readonly state: string; readonly nearest?: string }[];
}
