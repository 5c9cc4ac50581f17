"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import { noteScratch } from "../../actions";
import { leftScratch, storeScratch } from "./left-scratch";
import { ScratchStore, type ScratchSeen } from "./scratch-store";

const KEEPING: Readonly<Record<ScratchSeen["keeping"], string>> = {
  saved: "Kept, not graded.",
  saving: "Kept, not graded.",
  offline: "Kept in this browser until the server can be reached.",
  closed: "Kept in this browser: the interview takes no notes from here.",
};

/** Notes to think with: kept with the interview, and not graded. */
export function Scratch({ id, first }: { readonly id: string; readonly first: string }) {
  const [store] = useState(() => storeFor(id, first));
  const { text, keeping } = useSyncExternalStore(store.subscribe, store.seen, store.seen);
  useEffect(() => {
    const stop = store.start();
    const now = (): void => void store.flush();
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
      stop();
    };
  }, [store]);
  return (
    <Field label="Scratch notes" hint={KEEPING[keeping]}>
      {(control) => (
        <Textarea
          {...control}
          rows={5}
          maxLength={20_000}
          value={text}
          onChange={(event) => {
            store.change(event.target.value);
          }}
          onBlur={() => void store.flush()} // perhaps to hand in
        />
      )}
    </Field>
  );
}

function storeFor(id: string, first: string): ScratchStore {
  return new ScratchStore(first, {
    read: () => leftScratch(id),
    write: (left) => {
      storeScratch(id, left);
    },
    send: (text) => noteScratch(id, text),
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
}
