import { Fault } from "./fault.mjs";

const OLDEST = { major: 20, minor: 19 };

/** @throws Fault when this Node is older than the packages need. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new Fault(
    `Node ${version} is too old: install Node ${OLDEST.major}.${OLDEST.minor} or newer (https://nodejs.org), then run this again.`,
  );
}
