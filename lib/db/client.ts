import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

const MAX_CONNECTIONS = 10;

function connect(): PrismaClient {
  const connectionString = process.env.DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set: start through npm start or npm run dev, which set it.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max: MAX_CONNECTIONS }) });
}

// One client for the process: development reloads this module, not the process. Made at the first query, since a
// build loads this module and has no database.
const shared = globalThis as { stepwiseDatabase?: PrismaClient };

/** The database client; opened by the first query. */
export function database(): PrismaClient {
  shared.stepwiseDatabase ??= connect();
  return shared.stepwiseDatabase;
}
