import type { DraftPorts } from "@/lib/drafts";
import { accountCopies } from "./account-copies";
import { browserJournal } from "./browser-journal";

const clock: DraftPorts["clock"] = {
  nowMs: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
};
const newId = (): string => crypto.randomUUID();

/** How a draft is kept here: in this browser's journal and, for who is signed in, in the account. */
export const BROWSER_PORTS: DraftPorts = { journal: browserJournal, copies: accountCopies, clock, newId };

/** How a draft is held that its page keeps by itself, such as an answer in a mock interview: on this page only. */
export const PAGE_PORTS: DraftPorts = {
  journal: {
    device: () => Promise.resolve("page"),
    account: () => Promise.resolve(""),
    noteAccount: () => Promise.resolve(),
    find: () => Promise.resolve(undefined),
    update: (_account, _key, change) => Promise.resolve(change(undefined)),
    watch: () => () => undefined,
  },
  copies: { open: () => Promise.resolve({ kind: "visitor" }), send: () => Promise.resolve({ kind: "unreachable" }) },
  clock,
  newId,
};
