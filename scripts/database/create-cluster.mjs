import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../stages/fault.mjs";
import { keptSecret } from "./data-folder.mjs";
import { launcherFor } from "./launcher.mjs";

const SUPERUSER = "app";

/** Makes a new, empty cluster. It gets its name only when it is whole, so that an interrupted start leaves no half of one. */
export function createCluster(root, dir, { initdb, locale }) {
  const unfinished = `${dir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const { prefix, options } = launcherFor(initdb, unfinished);
  const handover = join(root, "postgres.initial");
  writeFileSync(handover, keptSecret(root, "postgres.password", 24), { mode: 0o600 });
  if (options.uid) for (const path of [unfinished, handover]) chownSync(path, options.uid, options.gid);

  const log = join(root, "postgres.log");
  const out = openSync(log, "a");
  const settings = ["-U", SUPERUSER, "-A", "scram-sha-256", "-E", "UTF8"];
  const [command, ...args] = [...prefix, initdb, "-D", unfinished, `--pwfile=${handover}`, ...settings, ...locale];
  const { status } = spawnSync(command, args, { ...options, stdio: ["ignore", out, out], env: { PATH: process.env.PATH, LC_ALL: "C" } });
  rmSync(handover);
  if (status !== 0) throw new Fault(`PostgreSQL could not make its data folder ${dir}: the reason is at the end of ${log}.`);
  renameSync(unfinished, dir);
}
