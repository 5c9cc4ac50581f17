import type { Json } from "@/lib/asl";
import type { World, WorldAnswer, WorldScript } from "@/lib/simulator";
import type { ExerciseTest } from "../exercise";
import { statesIn } from "../assertions/definition-rules";
import { isObject, listAt } from "./mutation-operator";

/** An input and a world to compare two definitions in. */
export interface Probe {
  /** Which it is, in words that follow "in": `test "nightly"`, `test "nightly" when "f" throws E once`. */
  readonly says: string;
  /** The exercise's test whose input and world these are, unchanged. */
  readonly test?: string;
  /** The test whose input and world these are with a fault in them. */
  readonly from?: string;
  readonly input: Json;
  readonly world: World;
  /** As in a test: the world a failed execution is redriven in. */
  readonly redrive?: World | undefined;
}

/** @returns the places of an exercise's tests. */
export function placesOf(tests: readonly Pick<ExerciseTest, "name" | "input" | "world" | "redrive">[]): readonly Probe[] {
  return tests.map(({ name, input, world, redrive }) => ({ says: `test "${name}"`, test: name, input, world, redrive }));
}

/** How often a fault comes: now and then, and for ever. */
const TIMES = [1, 3, Infinity];
const OFTEN: Readonly<Record<number, string>> = { 1: "once", 3: "three times" };
/** An error that no definition names. */
const UNFORESEEN = "Probe.Unforeseen";
const MAX_PROBES = 300;

/**
 * Worlds beyond those given: in each of them, each function in turn fails with each error the definition speaks of and with one it
 * does not, once, thrice and for ever; and hangs.
 */
export function probesOf(places: readonly Probe[], definition: string): readonly Probe[] {
  const errors = [...errorNames(JSON.parse(definition) as Json), UNFORESEEN];
  const probes = places.flatMap(({ says, test, input, world }) =>
    Object.keys(world.functions).flatMap((name) => [
      ...errors.flatMap((error) =>
        TIMES.map((times) => ({
          says: `${says} when "${name}" throws ${error} ${OFTEN[times] ?? "always"}`,
          ...(test !== undefined && { from: test }),
          input,
          world: failing(world, name, { throws: { error, cause: "A probe." }, ...counted(times) }),
        })),
      ),
      {
        says: `${says} when "${name}" never answers`,
        ...(test !== undefined && { from: test }),
        input,
        world: failing(world, name, { never: true }),
      },
    ]),
  );
  const step = Math.max(1, Math.ceil(probes.length / MAX_PROBES));
  return probes.filter((_, i) => i % step === 0);
}

function counted(times: number): { readonly times?: number } {
  return times === Infinity ? {} : { times };
}

function failing(world: World, name: string, answer: WorldAnswer): World {
  const script = world.functions[name] ?? [];
  return { ...world, functions: { ...world.functions, [name]: withFirst(script, answer) } };
}

function withFirst(script: WorldScript, answer: WorldAnswer): WorldScript {
  return Array.isArray(script) ? [answer, ...script] : { ...script, answers: [answer, ...script.answers] };
}

function errorNames(definition: Json): readonly string[] {
  const names = statesIn(definition).flatMap(({ body }) =>
    ["Retry", "Catch"].flatMap((field) =>
      listAt(body, field).flatMap((handler) => (isObject(handler) ? listAt(handler, "ErrorEquals") : [])),
    ),
  );
  return [...new Set(names.filter((name): name is string => typeof name === "string" && !name.startsWith("States.")))];
}
