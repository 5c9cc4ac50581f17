"use client";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Json } from "@/lib/asl";
import type { ExerciseFiles } from "@/lib/exercise-files";
import type { ProofSession, ProofState } from "./proof-session";
import type { ProofAnswer, ProofQuestion } from "./proof-task";

/** Typing pauses this long before the exercise is proven again. */
const QUIET_MS = 600;

export interface Proving {
  readonly state: ProofState;
  /** Proposes checks, now and after each change that follows. */
  readonly propose: (inputs: readonly Json[]) => void;
  readonly ask: (question: ProofQuestion) => Promise<ProofAnswer>;
  /** After a proof that did not come to an end. */
  readonly again: () => void;
}

const NOTHING: ProofState = { status: "proving", stale: true, problems: [] };

/** Proves an exercise in a Worker of its own as it is edited. What was found before an edit stays in sight until the new proof is there. */
export function useProof(files: ExerciseFiles): Proving {
  const [session, setSession] = useState<ProofSession>();
  const [inputs, setInputs] = useState<readonly Json[]>();
  useEffect(() => {
    let started: ProofSession | undefined;
    let left = false;
    // What reads the files and proves them comes after the page: nobody waits for it to begin writing.
    void import("./proof-session").then((loaded) => {
      if (left) return;
      started = new loaded.ProofSession(() => new Worker(new URL("./proof.worker.ts", import.meta.url), { type: "module" }));
      setSession(started);
    });
    return () => {
      left = true;
      started?.close();
    };
  }, []);
  useEffect(() => {
    session?.changed();
    const quiet = setTimeout(() => {
      session?.prove(files);
      if (inputs !== undefined) session?.propose(files, inputs);
    }, QUIET_MS);
    return () => {
      clearTimeout(quiet);
    };
  }, [session, files, inputs]);
  const subscribe = useCallback((tell: () => void) => session?.subscribe(tell) ?? (() => undefined), [session]);
  const state = useSyncExternalStore(
    subscribe,
    () => session?.state ?? NOTHING,
    () => NOTHING,
  );
  return useMemo(
    () => ({
      state,
      propose: setInputs,
      ask: (question) => session?.ask(files, question) ?? Promise.resolve({ about: "fault", message: "The page is still loading." }),
      again: () => session?.prove(files),
    }),
    [state, session, files],
  );
}
