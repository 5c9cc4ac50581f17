import "@/app/_simulator/seal-network";
import type { Json } from "@/lib/asl";
import {
  checksAgainst,
  chosenSettings,
  type Exercise,
  type Probe,
  ProofMemory,
  type ProofProgress,
  proposeChecks,
  proveExercise,
  runBeside,
} from "@/lib/grader";
import type { ProofAnswer, ProofQuestion, ProofReply, ProofTask } from "./proof-task";

/** Real milliseconds of work between two looks at the messages that have come. */
const BREATH_MS = 40;

// What was found stays for the next edit: one memory for proofs, one for proposals, since a proof forgets what it did not ask for.
const proven = new ProofMemory();
const proposed = new ProofMemory();
const newest = { prove: 0, propose: 0 };

self.onmessage = ({ data }: MessageEvent<ProofTask>) => {
  switch (data.kind) {
    case "prove":
      return void withinTurn("prove", (between) => prove(data.exercise, between));
    case "propose":
      return void withinTurn("propose", (between) => propose(data.exercise, data.inputs, between));
    case "question":
      return void answer(data.exercise, data.question).then((found) => {
        post({ kind: "answer", id: data.id, answer: found });
      });
  }
};

function post(reply: ProofReply): void {
  self.postMessage(reply);
}

class Superseded extends Error {}

/** Does one piece of work, and gives it up as soon as a newer one of its kind is asked for. */
async function withinTurn(kind: "prove" | "propose", work: (between: () => Promise<void>) => Promise<ProofReply>): Promise<void> {
  const turn = ++newest[kind];
  let breathed = performance.now();
  const between = async () => {
    if (performance.now() - breathed < BREATH_MS) return;
    await new Promise((resume) => setTimeout(resume));
    breathed = performance.now();
    if (turn !== newest[kind]) throw new Superseded();
  };
  try {
    post(await work(between));
  } catch (error) {
    if (!(error instanceof Superseded)) post({ kind: "fault", message: messageOf(error) });
  }
}

async function prove(exercise: Exercise, between: () => Promise<void>): Promise<ProofReply> {
  const onProgress = seldom((progress: ProofProgress) => {
    post({ kind: "progress", of: "prove", progress });
  });
  return { kind: "proof", proof: await proveExercise(exercise, { memory: proven, between, onProgress }) };
}

async function propose(exercise: Exercise, inputs: readonly Json[], between: () => Promise<void>): Promise<ProofReply> {
  const [first] = exercise.tests;
  const calm = chosenSettings(exercise.solution, inputs);
  const chosen: readonly Probe[] =
    inputs.length === 0 ? [] : calm.map((place) => (first === undefined ? place : { ...place, world: first.world }));
  const onProgress = seldom((progress: { readonly done: number; readonly total: number }) => {
    post({ kind: "progress", of: "propose", progress });
  });
  const proposals = await proposeChecks(exercise, { chosen, memory: proposed, between, onProgress });
  proposed.forgetUnused();
  return { kind: "proposals", proposals };
}

async function answer(exercise: Exercise, { about, definition, place: asked }: ProofQuestion): Promise<ProofAnswer> {
  try {
    const place = typeof asked === "string" ? exercise.tests.find(({ name }) => name === asked) : asked;
    if (place === undefined) return { about: "fault", message: "That test is not there any more." };
    if (about === "runs") return { about, runs: await runBeside(exercise, definition, place) };
    return { about, checks: await checksAgainst(exercise, definition, { says: "", ...place }) };
  } catch (error) {
    return { about: "fault", message: messageOf(error) };
  }
}

/** Tells at most every few milliseconds: a page that is told of each run does nothing else. */
function seldom<T>(tell: (value: T) => void): (value: T) => void {
  let told = 0;
  return (value) => {
    const now = performance.now();
    if (now - told < 2 * BREATH_MS) return;
    told = now;
    tell(value);
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
