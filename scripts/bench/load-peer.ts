import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PEER = "aws-local-stepfunctions@3";

/** The part of the peer's interface that is used here. */
export interface PeerModule {
  readonly StateMachine: new (
    definition: unknown,
    options: object,
  ) => {
    run(
      input: unknown,
      options: { overrides: { taskResourceLocalHandlers: Record<string, (input: unknown) => unknown> } },
    ): { result: Promise<unknown> };
  };
}

/** The peer asks for Node 22; this is all that it lacks on 20. */
function provideWithResolvers(): void {
  if ("withResolvers" in Promise) return;
  Object.defineProperty(Promise, "withResolvers", {
    value: <T>() => {
      const parts: { resolve?: (value: T) => void; reject?: (reason: unknown) => void } = {};
      const promise = new Promise<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });
}

/** Loads the peer, from a scratch folder that it is installed in first where it is not there yet. */
export async function loadPeer(): Promise<PeerModule> {
  provideWithResolvers();
  const folder = join(tmpdir(), "stepwise-bench-peer");
  if (!existsSync(join(folder, "node_modules", "aws-local-stepfunctions"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    const installed = spawnSync("npm", ["install", "--no-audit", "--no-fund", PEER], { cwd: folder, stdio: "ignore" });
    if (installed.status !== 0) throw new Error(`${PEER} could not be installed in ${folder}: is the npm registry reachable?`);
  }
  const entry = pathToFileURL(join(folder, "node_modules", "aws-local-stepfunctions", "build", "main.node.esm.js"));
  return (await import(entry.href)) as PeerModule;
}
