import "server-only";
import { adoptMocks } from "@/lib/db/mock-interviews";

/** Gives an account the mock interviews sat in this browser before there was one. */
export async function adoptVisitorMocks(userId: string, visitorKey: string): Promise<void> {
  await adoptMocks(visitorKey, userId);
}
