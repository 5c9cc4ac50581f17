import type { Json } from "@/lib/asl";
import type { World } from "@/lib/simulator";

/** A world as plain data, without the parts that are empty: to show, to share, and to hand to the Worker, which checks it again. */
export function plainWorld(world: World | undefined): Json {
  const parts = Object.entries(world ?? {}).filter(([, part]) => Object.keys(part).length > 0);
  return JSON.parse(JSON.stringify(Object.fromEntries(parts))) as Json;
}
