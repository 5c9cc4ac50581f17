import { existsSync, readFileSync } from "node:fs";
import { stage } from "./progress.mjs";
import { runQuietly } from "./run-quietly.mjs";

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** Whether node_modules holds what package-lock.json asks for: by npm's own record of what it installed, and what is there. */
function isInstalled(root = ".") {
  const record = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(`${root}/package-lock.json`)).every(
    // Optional packages are those of other platforms too: npm leaves them out.
    ([path, wanted]) =>
      path === "" || wanted.optional || (installed[path]?.version === wanted.version && existsSync(`${root}/${path}/package.json`)),
  );
}

/** Installs the packages of package-lock.json when any is missing or of another version. */
export async function install() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  await stage("installing packages (npm ci)", () =>
    runQuietly("npm ci", [...npm, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
}
