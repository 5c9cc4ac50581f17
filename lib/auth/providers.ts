import "server-only";
import type { OAuthConfig, Provider } from "next-auth/providers/index";
import CredentialsProvider from "next-auth/providers/credentials";
import GitHubProvider from "next-auth/providers/github";
import { checkCredentials } from "./credentials";
import type { ClientFacts } from "./client-facts";

interface OidcProfile {
  readonly sub: string;
  readonly name?: string;
  readonly email?: string;
}

/** A provider that a person can be sent to. */
export interface OfferedProvider {
  readonly id: "github" | "oidc";
  readonly name: string;
}

function github(): Provider[] {
  const { GITHUB_ID: clientId, GITHUB_SECRET: clientSecret } = process.env;
  return clientId && clientSecret ? [GitHubProvider({ clientId, clientSecret })] : [];
}

function oidc(): Provider[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = process.env;
  if (!issuer || !clientId || !clientSecret) return [];
  const provider: OAuthConfig<OidcProfile> = {
    id: "oidc",
    name: name ?? "single sign-on",
    type: "oauth",
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    idToken: true,
    checks: ["pkce", "state"],
    authorization: { params: { scope: "openid email profile" } },
    profile: ({ sub, name: called, email }) => ({ id: sub, name: called ?? null, email: email?.toLowerCase() ?? `${sub}@oidc.invalid` }),
  };
  return [provider];
}

function password(client: ClientFacts): Provider {
  return CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials) {
      const checked = await checkCredentials(credentials, client.place);
      if (checked.ok) return { id: checked.value };
      if (checked.refusal === "too-many") throw new Error("too-many"); // next-auth hands this word to the page
      return null;
    },
  });
}

/** Every way to sign in: by password, and with the providers whose settings are there. */
export function providersFor(client: ClientFacts): Provider[] {
  return [password(client), ...github(), ...oidc()];
}

/** The providers to offer beside the password form. */
export function offeredProviders(): OfferedProvider[] {
  return [...github(), ...oidc()].map(({ id, name }) => ({ id: id === "github" ? "github" : "oidc", name }));
}
