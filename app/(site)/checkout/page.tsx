import { requireUser } from "@/app/_session/require-user";
import { Alert } from "@/app/_parts/ui/alert";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { isTestCheckoutOpen } from "@/lib/billing";
import { PriceForm } from "./_parts/price-form";

export const metadata = { title: "Checkout", robots: { index: false } };

export default async function CheckoutPage({ searchParams }: PageProps<"/checkout">) {
  const [user, { price }] = await Promise.all([requireUser("/checkout"), searchParams]);
  if (user.plan === "premium") return <HasPremium />;
  return (
    <Container>
      <div className="grid max-w-measure gap-6">
        <PageHeader eyebrow="Checkout" title="Take premium" lead={`For ${user.email}.`} />
        {isTestCheckoutOpen() ? (
          <>
            <Alert tone="caught" title="This is a test checkout: no money moves">
              This copy of Stepwise runs on its own embedded database, for trying it out. You get premium at once and pay nothing. A copy
              with a database of its own refuses this page.
            </Alert>
            <PriceForm chosen={price === "monthly" ? "monthly" : "yearly"} />
          </>
        ) : (
          <Alert tone="neutral" title="Payments are not set up on this copy">
            Nothing was charged. Write to us, and we open premium for you by hand.
            <span className="mt-3 block">
              <ButtonLink href="/contact">Write to us</ButtonLink>
            </span>
          </Alert>
        )}
      </div>
    </Container>
  );
}

function HasPremium() {
  return (
    <Container>
      <PageHeader
        eyebrow="Checkout"
        title="You have premium"
        lead="Every lesson and exercise is open to you."
        actions={
          <>
            <ButtonLink href="/" variant="primary">
              Go on
            </ButtonLink>
            <ButtonLink href="/account">Your account</ButtonLink>
          </>
        }
      />
    </Container>
  );
}
