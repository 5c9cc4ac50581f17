import { describe, expect, test } from "vitest";
import { type LeftScratch, mergeScratch } from "./merge-scratch";
import { type ScratchPorts, ScratchStore } from "./scratch-store";

describe("notes left by a page that was killed", () => {
  test.each([
    { says: "none", saved: "a", left: undefined, text: "a" },
    { says: "the server has them after all", saved: "ab", left: { text: "ab", base: "a" }, text: "ab" },
    { says: "the server knows nothing newer", saved: "a", left: { text: "ab", base: "a" }, text: "ab" },
    {
      says: "another device wrote meanwhile",
      saved: "ac",
      left: { text: "ab", base: "a" },
      text: "ac\n\n— also written on this device —\n\nab",
    },
  ])("$says", ({ saved, left, text }) => {
    expect(mergeScratch(saved, left)).toBe(text);
  });
});

/** A browser and a server: `wait` lets what is due happen. */
function world(server = { text: "", takes: true, isReachable: true }) {
  let here: LeftScratch | undefined;
  let due: (() => void) | undefined;
  const ports: ScratchPorts = {
    read: () => here,
    write: (left) => {
      here = left ?? undefined;
    },
    send: (text) => {
      if (!server.isReachable) return Promise.reject(new Error("offline"));
      if (server.takes) server.text = text;
      return Promise.resolve(server.takes);
    },
    after: (_, work) => {
      due = work;
      return () => {
        due = undefined;
      };
    },
  };
  const open = (): { readonly store: ScratchStore; readonly close: () => void } => {
    const store = new ScratchStore(server.text, ports);
    return { store, close: store.start() };
  };
  const wait = async (): Promise<void> => {
    due?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { server, open, wait, here: () => here };
}

describe("scratch notes", () => {
  test("are kept here at the key, before any pause, and found by the next page", () => {
    const { server, open } = world();
    open().store.change("map, then"); // killed here: no pause, no goodbye
    expect(server.text).toBe("");
    expect(open().store.seen().text).toBe("map, then");
  });

  test("reach the server after a pause, and then nothing is left here", async () => {
    const { server, open, wait, here } = world();
    const { store } = open();
    store.change("map");
    await wait();
    expect(server.text).toBe("map");
    expect(here()).toBeUndefined();
    expect(store.seen().keeping).toBe("saved");
  });

  test("are sent again when the server can be reached again", async () => {
    const { server, open, wait } = world({ text: "", takes: true, isReachable: false });
    const { store } = open();
    store.change("map");
    await wait();
    expect(store.seen().keeping).toBe("offline");
    server.isReachable = true;
    await wait();
    expect(server.text).toBe("map");
  });

  test("of a device that no longer holds the interview stay on it, and overwrite nothing", async () => {
    const { server, open, wait } = world();
    const { store, close } = open();
    store.change("here");
    await wait();
    Object.assign(server, { text: "there", takes: false });
    store.change("here, too");
    await wait();
    expect(server.text).toBe("there");
    expect(store.seen().keeping).toBe("closed");
    close();
    server.takes = true; // taken back
    const again = open();
    await wait();
    expect(again.store.seen().text).toBe("there\n\n— also written on this device —\n\nhere, too");
    expect(server.text).toBe(again.store.seen().text);
  });
});
