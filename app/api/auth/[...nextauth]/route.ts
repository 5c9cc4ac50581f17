import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, clientFacts } from "@/lib/auth";

interface Context {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** Next-auth's own routes: signing in and out, with a password or at another provider. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const handler: unknown = await NextAuth(request, context, authOptions(clientFacts(request.headers)));
  if (handler instanceof Response) return handler;
  throw new Error("next-auth gave no answer");
}

export { handle as GET, handle as POST };
