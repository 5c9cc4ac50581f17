import type { WorkflowType } from "@/lib/asl";

/** What a run of the playground depends on, besides definition, input and world. */
export interface PlaygroundSetting {
  readonly type: WorkflowType;
  readonly seed: number;
  /** Of placeholders, by name. */
  readonly values: Readonly<Record<string, string>>;
}

export const USUAL_SETTING: PlaygroundSetting = { type: "STANDARD", seed: 1, values: {} };

/** @returns the setting in a JSON text; what is not there or not fitting is as usual. Links are untrusted. */
export function readSetting(text: string | undefined): PlaygroundSetting {
  const value = parsed(text ?? "");
  const { type, seed, values } = value;
  return {
    type: type === "EXPRESS" ? "EXPRESS" : "STANDARD",
    seed: typeof seed === "number" && Number.isSafeInteger(seed) && seed >= 0 ? seed : USUAL_SETTING.seed,
    values: typeof values === "object" && values !== null ? textsOf(values) : {},
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}
