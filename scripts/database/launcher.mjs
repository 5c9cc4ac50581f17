import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Fault } from "../stages/fault.mjs";

const NOBODY = 65534;
const AS_OURSELVES = { prefix: [], options: {} };
const AS_NOBODY = { prefix: [], options: { uid: NOBODY, gid: NOBODY } };
const IN_NAMESPACE = { prefix: ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"], options: {} };

/**
 * How to run PostgreSQL's programs on a data folder. PostgreSQL refuses root, so root runs them as nobody, or where
 * nobody cannot reach the files, in a user namespace; a folder that exists already is left to whoever owns it.
 */
export function launcherFor(binary, dir) {
  if (process.getuid?.() !== 0) return AS_OURSELVES;
  const works = ({ prefix, options }) => {
    const [command, ...args] = [...prefix, binary, "--version"];
    return spawnSync(command, args, options).status === 0;
  };
  const reachable = () => spawnSync("test", ["-x", dirname(dir)], AS_NOBODY.options).status === 0;
  const owner = existsSync(join(dir, "PG_VERSION")) ? statSync(dir).uid : undefined;
  if (owner !== 0 && reachable() && works(AS_NOBODY)) return AS_NOBODY;
  if (owner !== NOBODY && works(IN_NAMESPACE)) return IN_NAMESPACE;
  throw new Fault(
    `PostgreSQL does not run as root, and no other user can reach ${dir}: run this as another user, choose a folder with DATA_DIR, or set DATABASE_URL.`,
  );
}
