import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { clientFacts } from "@/lib/auth";
import { findClassToJoin, showJoinCode } from "@/lib/cohorts";
import { JoinForm } from "./_parts/join-form";
import { JOIN_WORDS } from "./_parts/join-words";
import { PrivacyNotice } from "./_parts/privacy-notice";

/** Room for a code typed with blanks. */
const MAX_CODE = 40;

export const metadata: Metadata = {
  title: "Join a class",
  description: "Join your instructor's class with its code, and see before you do what the instructor will see of you.",
  robots: { index: false },
};

export default async function JoinPage({ searchParams }: PageProps<"/join">) {
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code.trim().slice(0, MAX_CODE) : "";
  const user = await currentUser();
  if (user === null) {
    return (
      <Page title="Join a class" lead="Type the code that your instructor gave you.">
        <SignInFirst returnTo={typed === "" ? "/join" : `/join?code=${encodeURIComponent(typed)}`} />
        <PrivacyNotice />
      </Page>
    );
  }
  const { place } = clientFacts(await headers());
  const found = typed === "" ? null : await findClassToJoin({ userId: user.id, place }, typed);
  if (found?.ok === true) {
    return (
      <Page title={`Join “${found.value.name}”`} lead={`A class of ${found.value.instructor}.`}>
        <PrivacyNotice />
        <JoinForm code={showJoinCode(found.value.code)} name={user.name ?? ""} />
      </Page>
    );
  }
  return (
    <Page title="Join a class" lead="Type the code that your instructor gave you.">
      {found === null ? null : (
        <Alert tone="caught" live="alert">
          {JOIN_WORDS[found.refusal]}
        </Alert>
      )}
      <CodeForm typed={typed} />
      <PrivacyNotice />
    </Page>
  );
}

function Page({ title, lead, children }: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  return (
    <Container>
      <PageHeader title={title} lead={lead} />
      <div className="grid max-w-measure gap-8">{children}</div>
    </Container>
  );
}

function SignInFirst({ returnTo }: { readonly returnTo: string }) {
  const from = encodeURIComponent(returnTo);
  return (
    <Alert title="A class needs an account">
      <p>What you do is kept on it, and the class shows it from there. The free plan is enough.</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={`/sign-in?from=${from}`} variant="primary">
          Sign in
        </ButtonLink>
        <ButtonLink href={`/sign-up?from=${from}`}>Make an account</ButtonLink>
      </p>
    </Alert>
  );
}

function CodeForm({ typed }: { readonly typed: string }) {
  return (
    <form className="flex flex-wrap items-end gap-3">
      <Field label="Join code">
        {(control) => (
          <Input
            {...control}
            name="code"
            required
            maxLength={MAX_CODE}
            autoComplete="off"
            autoCapitalize="characters"
            placeholder="ABCDE-FGHJK"
            defaultValue={typed}
            className="font-mono uppercase"
          />
        )}
      </Field>
      <Button type="submit" variant="primary" className="min-h-11">
        Look for the class
      </Button>
    </form>
  );
}
