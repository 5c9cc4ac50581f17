import type { Metadata } from "next";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { PRICES, REGIONS } from "@/lib/pricing";
import { Calculator } from "./_parts/calculator";

export const metadata: Metadata = {
  title: "Step Functions price calculator",
  description:
    "Standard against Express, Distributed Map, retries, redrive, memory, rates and limits: what each comes to, with the formula and the date of the price.",
  alternates: { canonical: "/calculator" },
};

export default function CalculatorPage() {
  const older = REGIONS.filter(({ checked }) => !checked).length;
  return (
    <Container>
      <PageHeader
        eyebrow="Calculator"
        title="What does it cost, and why?"
        lead="Every sum shows the way to it, so that you can do it on a whiteboard without this page."
      />
      <Calculator />
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-sm text-muted">
        Prices from <a href={PRICES.source}>AWS’s pricing page</a>: us-east-1 as read on {REGIONS[0]?.readOn}; {older} other Regions from an
        older copy of that page, marked so in the list. Check them before you sign anything.
      </p>
    </Container>
  );
}
