import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import type { Adapter } from "next-auth/adapters";
import { database } from "./client";

/** Where next-auth keeps users who sign in at another provider. */
export function authAdapter(): Adapter {
  return PrismaAdapter(database());
}
