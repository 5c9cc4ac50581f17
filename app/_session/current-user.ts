import "server-only";
import { headers } from "next/headers";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { authOptions, clientFacts, type SignedInUser } from "@/lib/auth";

/** Who is signed in, or null for a visitor. Looked up once a request; a page that asks is rendered for each request. */
export const currentUser = cache(async (): Promise<SignedInUser | null> => {
  const session = await getServerSession(authOptions(clientFacts(await headers())));
  return session?.user ?? null;
});
