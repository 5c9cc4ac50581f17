import { stage } from "../stages/progress.mjs";
import { requireDatabase } from "./connection.mjs";
import { openDataFolder, keptSecret } from "./data-folder.mjs";
import { startPostgres } from "./postgres.mjs";

/**
 * The database to work with: DATABASE_URL's, else the embedded one.
 * @returns `env`, the settings that the application wants and lacks; `isEmbedded`; the data folder; and `stop`.
 */
export async function openDatabase() {
  const root = openDataFolder();
  const given = process.env.DATABASE_URL;
  if (given) await requireDatabase(given);
  const server = given ? { url: given, stop: async () => {} } : await stage("starting the database", () => startPostgres(root));
  const env = {
    DATABASE_URL: server.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? keptSecret(root, "auth.secret"),
    // Premium without money, on a database that only tries things out: one with real people in it never offers that.
    ...(given ? {} : { STEPWISE_TEST_CHECKOUT: "1" }),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT ?? 3000}`,
    // Premium without money, for trying it out: only where no database of real people is behind it.
    ...(given ? {} : { STEPWISE_TEST_CHECKOUT: "1" }),
  };
  return { root, env, url: server.url, isEmbedded: !given, stop: server.stop };
}
