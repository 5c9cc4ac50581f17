import Link from "next/link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { pageMetadata } from "../_parts/page-metadata";
import { ContactForm } from "./_parts/contact-form";

export const metadata = pageMetadata("/contact", "Contact", "Write to the people behind Stepwise.");

export default function ContactPage() {
  return (
    <Container>
      <div className="max-w-measure">
        <PageHeader
          eyebrow="Contact"
          title="Write to us"
          lead="A wrong claim, a test that is unfair, a question about a team: we read everything."
        />
        <ContactForm />
        <p className="mt-8 border-t border-line pt-4 text-sm text-muted">
          We store the message and your address, to answer you. More on the{" "}
          <Link href="/privacy" className="underline underline-offset-4 hover:text-accent">
            privacy page
          </Link>
          .
        </p>
      </div>
    </Container>
  );
}
