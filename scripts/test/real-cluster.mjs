import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The programs of a PostgreSQL server installed on this machine, the newest first found; undefined when there is none. */
export function findServerPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, "bin")), ...(process.env.PATH ?? "").split(delimiter)];
  const folder = folders.find((path) => ["postgres", "initdb"].every((name) => existsSync(join(path, name))));
  // Before version 17 there is no built-in locale provider, so these take the C library's.
  return folder && { initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), locale: ["--locale=C"] };
}
