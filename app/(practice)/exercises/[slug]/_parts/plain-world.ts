import type { Json } from "@/lib/asl";
import type { ExerciseTest } from "@/lib/grader";

/** A test's world as plain data, without the parts that are empty: to show, and to hand to the Worker, which checks it again. */
export function plainWorld(test: ExerciseTest | undefined): Json {
  const parts = Object.entries(test?.world ?? {}).filter(([, part]) => Object.keys(part).length > 0);
  return JSON.parse(JSON.stringify(Object.fromEntries(parts))) as Json;
}
