"use client";
import type { Route } from "next";
import { signIn } from "next-auth/react";
import { Button } from "@/app/_parts/ui/button";
import type { OfferedProvider } from "@/lib/auth";

/** The other ways to sign in; nothing where none is set up. */
export function ProviderButtons({ providers, returnTo }: { readonly providers: readonly OfferedProvider[]; readonly returnTo: Route }) {
  if (providers.length === 0) return null;
  return (
    <div className="mt-5 grid gap-3 border-t border-line pt-5">
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          onClick={() => {
            void signIn(id, { callbackUrl: `/welcome?from=${encodeURIComponent(returnTo)}` });
          }}
        >
          Continue with {name}
        </Button>
      ))}
    </div>
  );
}
