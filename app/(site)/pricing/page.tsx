import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { PREMIUM_PRICES } from "@/lib/billing";
import { freeShare, listExercises, listInterview } from "@/lib/catalog";
import { FREE_MOCKS_A_DAY } from "@/lib/interviews";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Card } from "@/app/_parts/ui/card";
import { Container } from "@/app/_parts/ui/container";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { Table } from "@/app/_parts/ui/table";
import { pageMetadata } from "../_parts/page-metadata";

export const metadata = pageMetadata("/pricing", "Pricing", "What is free, what is premium, and what premium costs: from $10 a month.");

const YES = (
  <>
    <Check aria-hidden className="size-4 text-succeeded-ink" />
    <span className="sr-only">Yes</span>
  </>
);

export default function PricingPage() {
  const { free, total, percent } = freeShare();
  const rows: readonly (readonly [string, ReactNode, ReactNode])[] = [
    ["Lessons, with their questions", `${free} of ${total}`, `all ${total}`],
    ["Exercises, graded on the server", ...openOf(listExercises())],
    ["Interview answers in three depths", ...openOf(listInterview())],
    ["Mock interviews", `${FREE_MOCKS_A_DAY} a day`, "as many as you like"],
    ["Run any definition in the browser", YES, YES],
    ["Work and results kept on your account", YES, YES],
    ["Your data: download and delete", YES, YES],
    ["Notices beside the lessons", "our own, marked as such", "none"],
  ];
  return (
    <Container>
      <PageHeader
        eyebrow="Pricing"
        title="Most of it is free. The rest starts at $10 a month."
        lead={`${percent} % of the lessons are free, for as long as you like and without a card. Premium opens the others.`}
      />
      <ul className="grid gap-4 md:grid-cols-3">
        <Plan name="Free" price="$0" note="No card. No end." action={<ButtonLink href="/sign-up">Start free</ButtonLink>} />
        {PREMIUM_PRICES.map(({ id, name, perMonthUsd, billedUsd, months }) => (
          <Plan
            key={id}
            name={`Premium, ${name.toLowerCase()}`}
            price={`$${perMonthUsd}`}
            note={months === 1 ? "Billed every month. Stop whenever you like." : `Billed once a year: $${billedUsd}.`}
            action={
              <ButtonLink href={`/checkout?price=${id}`} variant="primary">
                Take premium
              </ButtonLink>
            }
          />
        ))}
      </ul>
      <p className="max-w-measure pt-4 text-[0.9375rem] text-muted">
        Card payments are not set up yet. The next page says what happens instead, before anything does.
      </p>
      <h2 className="pt-12 pb-4 text-2xl">What each has</h2>
      <Table caption="Free and premium compared">
        <thead>
          <tr>
            <th scope="col">What you get</th>
            <th scope="col">Free</th>
            <th scope="col">Premium</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, inFree, inPremium]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{inFree}</td>
              <td>{inPremium}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <h2 className="pt-12 pb-4 text-2xl">Before you decide</h2>
      <div className="grid max-w-measure gap-3">
        <Disclosure summary="Is free really enough to prepare?">
          <p>For many interviews, yes. The free lessons cover what is asked most. Do the free exercises first; you will know then.</p>
        </Disclosure>
        <Disclosure summary="What happens when premium ends?">
          <p>Premium lessons and exercises close. Everything you wrote stays on your account, and you can download it.</p>
        </Disclosure>
        <Disclosure summary="Do I need an AWS account?">
          <p>No. Runs happen in your browser, and grading on our server. Nothing is deployed, so AWS charges you nothing.</p>
        </Disclosure>
      </div>
    </Container>
  );
}

/** How many of the things are open without premium, and with it. */
function openOf(things: readonly { readonly access: "free" | "premium" }[]): readonly [free: string, premium: string] {
  const free = things.filter(({ access }) => access === "free").length;
  return [`${free} of ${things.length}`, `all ${things.length}`];
}

function Plan({
  name,
  price,
  note,
  action,
}: {
  readonly name: string;
  readonly price: string;
  readonly note: string;
  readonly action: ReactNode;
}) {
  return (
    <Card as="li" className="grid gap-3">
      <h2 className="text-lg">{name}</h2>
      <p className="flex items-baseline gap-2">
        <span className="text-title font-semibold tracking-tight tabular-nums">{price}</span>
        <span className="text-muted">a month</span>
      </p>
      <p className="text-[0.9375rem] text-muted">{note}</p>
      <div className="pt-1">{action}</div>
    </Card>
  );
}
