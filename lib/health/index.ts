import "server-only";
import { pingDatabase } from "@/lib/db/health";

/** Whether the database answers. */
export async function isHealthy(): Promise<boolean> {
  try {
    await pingDatabase();
    return true;
  } catch {
    return false;
  }
}
