import "server-only";
import type { Blueprint } from "./blueprint";
import { getMocks } from "./load-mocks";

/** Every blueprint, the shortest first. */
export function listBlueprints(): readonly Blueprint[] {
  return [...getMocks().blueprints].sort((a, b) => a.minutes - b.minutes);
}
