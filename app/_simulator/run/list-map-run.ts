import type { MapRun } from "@/lib/asl";
import type { ListedMapRun } from "./shown-run";

/** @returns a Map Run without what only the Worker keeps: histories, inputs and outputs of children, the text of files. */
export function listMapRun({ children, files, ...mapRun }: MapRun): ListedMapRun {
  return {
    ...mapRun,
    children: children.map(({ index, name, status, startMs, stopMs, error }) => ({
      index,
      name,
      status,
      startMs,
      stopMs,
      ...(error === undefined ? {} : { error }),
    })),
    files: files.map(({ bucket, key, body }) => ({ bucket, key, sizeBytes: new TextEncoder().encode(body).length })),
  };
}
