/**
 * Takes every way to the network and to stored data from the Worker it is imported in. Definitions are untrusted text:
 * even a flaw of the interpreter must not let one send anything anywhere. Import it before all else.
 */
const NAMES = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "indexedDB",
  "caches",
  "importScripts",
] as const;

for (const name of NAMES) seal(name);

/** Own or inherited, the name reads as undefined from now on, and cannot be set again. */
function seal(name: string): void {
  if (name in globalThis) Reflect.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
}

export {};
