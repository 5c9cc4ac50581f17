import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "../stages/fault.mjs";

/** The folder of everything that must outlive a start: DATA_DIR, else .data. @throws Fault when it cannot be used. */
export function openDataFolder(root = resolve(process.env.DATA_DIR ?? ".data")) {
  try {
    mkdirSync(root, { recursive: true });
    accessSync(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Fault(`the data folder ${root} cannot be used (${error.code}): mend its permissions, or choose another with DATA_DIR.`);
  }
  return root;
}

/** A secret of this installation, drawn once and kept in a file only its owner can read. */
export function keptSecret(root, name, bytes = 32) {
  const file = join(root, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(bytes).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}
