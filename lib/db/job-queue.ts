import "server-only";
import PgBoss from "pg-boss";

// One queue for the process: development reloads this module, not the process.
const shared = globalThis as { stepwiseQueue?: Promise<PgBoss> };

/** The queue in PostgreSQL, shared by every copy of the web tier; in a schema of its own, which it makes and keeps up to date. */
function queue(): Promise<PgBoss> {
  shared.stepwiseQueue ??= open().catch((fault: unknown) => {
    delete shared.stepwiseQueue; // the next one who asks tries again
    throw fault;
  });
  return shared.stepwiseQueue;
}

async function open(): Promise<PgBoss> {
  const connectionString = process.env.DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set: start through npm start or npm run dev, which set it.");
  const boss = new PgBoss({ connectionString, max: 2 });
  boss.on("error", (fault) => {
    console.error("the job queue:", fault.message);
  });
  return boss.start();
}

/** Puts work into the queue; it is done once, by whichever copy of the server is free, and tried again after a fault. */
export async function sendJob(name: string, data: object): Promise<void> {
  const boss = await queue();
  await boss.createQueue(name);
  await boss.send(name, data, { retryLimit: 2, retryDelay: 5, expireInMinutes: 30 });
}

/** Does the work of one queue, one job at a time, for as long as the process lives. */
export async function workJobs(name: string, work: (data: unknown) => Promise<void>): Promise<void> {
  const boss = await queue();
  await boss.createQueue(name);
  await boss.work(name, { batchSize: 1 }, async (jobs) => {
    for (const { data } of jobs) await work(data);
  });
}
