import Link from "next/link";
import { Card } from "@/app/_parts/ui/card";

/** What a careful reader asks before starting, and where the answers are. */
export function TwoDoubts({ percentFree }: { readonly percentFree: number }) {
  return (
    <section className="mx-auto grid max-w-page gap-4 px-4 py-16 sm:px-6 md:grid-cols-2">
      <Card className="grid content-start gap-3">
        <h2 className="text-xl">Is it really like AWS?</h2>
        <p className="text-muted">
          The interpreter is replayed on executions recorded on AWS. What it does not support, it refuses by name. It never guesses.
        </p>
        <Link href="/conformance" className="font-medium text-accent underline underline-offset-4">
          How it is measured
        </Link>
      </Card>
      <Card className="grid content-start gap-3">
        <h2 className="text-xl">What does it cost?</h2>
        <p className="text-muted">{percentFree} % of the lessons cost nothing. Premium opens the others, from $10 a month.</p>
        <Link href="/pricing" className="font-medium text-accent underline underline-offset-4">
          Free and premium compared
        </Link>
      </Card>
    </section>
  );
}
