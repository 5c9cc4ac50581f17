import type { WorkflowType } from "@/lib/asl";

/** @throws Error when it names no workflow type. */
export function workflowType(written: string | undefined): WorkflowType {
  const type = written?.toUpperCase() ?? "STANDARD";
  if (type === "STANDARD" || type === "EXPRESS") return type;
  throw new Error(`--type is STANDARD or EXPRESS, not '${String(written)}'.`);
}
