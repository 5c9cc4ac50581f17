import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { stage } from "../stages/progress.mjs";
import { program, runQuietly } from "../stages/run-quietly.mjs";
import { withConnection } from "./connection.mjs";

const FOLDER = "prisma/migrations";
const UNDEFINED_TABLE = "42P01";

function migrationsOnDisk() {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(`${FOLDER}/${name}/migration.sql`))
    .map((name) => ({
      name,
      checksum: createHash("sha256")
        .update(readFileSync(`${FOLDER}/${name}/migration.sql`))
        .digest("hex"),
    }));
}

/** The checksums of finished migrations by name; none in a new database. */
async function migrationsApplied(url) {
  try {
    const sql = "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL";
    const { rows } = await withConnection(url, (client) => client.query(sql));
    return new Map(rows.map((row) => [row.migration_name, row.checksum]));
  } catch (error) {
    if (error.code === UNDEFINED_TABLE) return new Map();
    throw error;
  }
}

/** Applies the migrations that the database lacks. Prisma's own check takes seconds, so it is asked only when there is one. */
export async function migrate(url) {
  const applied = await migrationsApplied(url);
  if (migrationsOnDisk().every(({ name, checksum }) => applied.get(name) === checksum)) return;
  await stage("migrating the database", () =>
    runQuietly("prisma migrate deploy", program("prisma/build/index.js", "migrate", "deploy"), {
      DATABASE_URL: url,
      CHECKPOINT_DISABLE: "1",
    }),
  );
}
