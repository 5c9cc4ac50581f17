// node scripts/with-database.mjs [--migrate] COMMAND...: runs the command with a database and the settings it lacks.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { startPostgres } from "./postgres.mjs";

const args = process.argv.slice(2);
const migrate = args[0] === "--migrate" && args.shift();
const root = resolve(process.env.DATA_DIR ?? ".data");

function secret() {
  const file = resolve(root, "auth.secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

mkdirSync(root, { recursive: true });
const database = process.env.DATABASE_URL ? undefined : await startPostgres(root);
const env = {
  ...process.env,
  PATH: `${resolve("node_modules/.bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
  DATABASE_URL: process.env.DATABASE_URL ?? database.url,
  NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? secret(),
  NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT ?? 3000}`,
};

let child;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child?.kill(signal));
function run(command, ...rest) {
  child = spawn(command, rest, { stdio: "inherit", shell: process.platform === "win32", env });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code, signal) => done(signal ? 0 : code));
  });
}

let code = 0;
try {
  if (migrate) code = await run("prisma", "migrate", "deploy");
  if (code === 0) code = await run(...args);
} finally {
  await database?.stop();
}
process.exit(code);
