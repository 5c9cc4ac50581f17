// node scripts/with-database.mjs [--migrate] COMMAND...: runs the command with a database and the settings it lacks.
import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";
import { migrate } from "./database/migrate.mjs";
import { openDatabase } from "./database/open-database.mjs";
import { exitOver } from "./stages/fault.mjs";

const args = process.argv.slice(2);
const wantsMigrations = args[0] === "--migrate";
const [command, ...rest] = wantsMigrations ? args.slice(1) : args;

let child;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child?.kill(signal));

async function run(database) {
  const PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH}`;
  if (wantsMigrations) await migrate(database.url);
  child = spawn(command, rest, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...database.env, PATH },
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code, signal) => done(signal ? 0 : code));
  });
}

try {
  const database = await openDatabase();
  try {
    process.exitCode = await run(database);
  } finally {
    await database.stop();
  }
} catch (error) {
  exitOver(error);
}
