import type { SignedInUser } from "./signed-in-user";

declare module "next-auth" {
  interface Session {
    /** Missing when the session's row has been deleted or has run out. */
    user?: SignedInUser;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    /** The Session row this token names. */
    sessionId?: string;
  }
}
