import type { Json } from "@/lib/asl";
import type { FoundTask } from "./find-tasks";
import { isObject } from "./is-object";

/**
 * @param world - as it is written, checked or not.
 * @returns the tasks that nothing in the world answers: no script by state or by name, no bucket, queue, topic or child machine.
 */
export function unansweredTasks(tasks: readonly FoundTask[], world: Json): FoundTask[] {
  return tasks.filter((task) => !isAnswered(task, world));
}

function isAnswered({ state, names, name }: FoundTask, world: Json): boolean {
  if (has(world, "states", state) || names.some((known) => has(world, "functions", known))) return true;
  const [service, action, target] = name.split(":");
  switch (`${service}:${action}`) {
    case "sqs:sendMessage":
      return lists(world, "queues", target);
    case "sns:publish":
      return lists(world, "topics", target);
    case "s3:getObject":
    case "s3:putObject":
      return target === undefined ? isObject(part(world, "buckets")) : has(world, "buckets", target);
    case "states:startExecution":
      return has(world, "machines", target);
    default:
      return false;
  }
}

function part(world: Json, name: string): Json | undefined {
  return isObject(world) && Object.hasOwn(world, name) ? world[name] : undefined;
}

function has(world: Json, name: string, key: string | undefined): boolean {
  const found = part(world, name);
  return key !== undefined && isObject(found) && Object.hasOwn(found, key);
}

function lists(world: Json, name: string, item: string | undefined): boolean {
  const found = part(world, name);
  return item !== undefined && Array.isArray(found) && (found as readonly Json[]).includes(item);
}
