import pg from "pg";
import { Fault } from "../stages/fault.mjs";

const CONNECT_TIMEOUT_MS = 5000;

/** Runs `work` with a connection, and closes it. */
export async function withConnection(url, work, timeoutMs = CONNECT_TIMEOUT_MS) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs });
  client.on("error", () => {}); // one broken after connecting fails the query under way, which is enough
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What may be told of a database URL: never its password. */
function withoutPassword(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

/** @throws Fault when the database of DATABASE_URL does not answer. */
export async function requireDatabase(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Fault("DATABASE_URL is no PostgreSQL address: write it as postgresql://user:password@host:5432/name, or unset it.");
  }
  try {
    await withConnection(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    const why = error.code ?? error.message;
    throw new Fault(
      `the database at ${withoutPassword(url)} (DATABASE_URL) does not answer (${why}): start it or mend DATABASE_URL, or unset it for the embedded one.`,
    );
  }
}
