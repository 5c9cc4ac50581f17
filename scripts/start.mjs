// npm start: from a fresh clone to a served page. Until the packages are in, only what Node itself has may be imported.
import { openDataFolder } from "./database/data-folder.mjs";
import { build } from "./stages/build.mjs";
import { exitOver, Fault } from "./stages/fault.mjs";
import { install } from "./stages/install.mjs";
import { requireNode } from "./stages/node-version.mjs";
import { freeServingPort } from "./stages/port.mjs";
import { serve } from "./stages/serve.mjs";

let stopServing;
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    isStopping = true;
    stopServing?.();
  });
}

async function serveWith(database, port) {
  const demo = await prepare(database);
  if (isStopping) return;
  const server = serve(port, database.env);
  stopServing = server.stop;
  try {
    await server.ready();
    console.log(`stepwise: ready at http://localhost:${port}`);
    if (demo) console.log(`stepwise: sign in as ${demo.emails.join(", ")} with the password ${demo.password} (kept in ${demo.file})`);
    const code = await server.exited;
    if (code !== 0 && !isStopping) throw new Fault(`the web server ended with code ${code}: its words are above.`);
  } catch (error) {
    if (!isStopping) throw error;
  } finally {
    server.stop();
    await server.exited;
  }
}

/** Brings the database up to date. The embedded one gets demo accounts; one of yours only when SEED_DEMO=yes asks for them. */
async function prepare(database) {
  const { migrate } = await import("./database/migrate.mjs");
  const { seedDemoAccounts } = await import("./database/demo-accounts.mjs");
  await migrate(database.url);
  return database.isEmbedded || process.env.SEED_DEMO === "yes" ? seedDemoAccounts(database.url, database.root) : undefined;
}

try {
  requireNode();
  const port = await freeServingPort();
  openDataFolder();
  await install();
  const { openDatabase } = await import("./database/open-database.mjs");
  const database = await openDatabase(); // before the build: what is wrong with it is told at once
  try {
    await build();
    await serveWith(database, port);
  } finally {
    await database.stop();
    console.log("stepwise: stopped");
  }
} catch (error) {
  exitOver(error);
}
