import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";

/** For a learner who comes to the studio: what it is, and how one gets in. */
export function NotAnAuthor() {
  return (
    <Container>
      <PageHeader
        eyebrow="The studio"
        title="The studio is for instructors"
        lead="Here instructors write exercises whose graders are themselves tested. Your account is a learner's, so there is nothing of yours in it."
        actions={
          <>
            <ButtonLink href="/contact" variant="primary">
              Ask to become an instructor
            </ButtonLink>
            <ButtonLink href="/exercises">To the exercises</ButtonLink>
          </>
        }
      />
    </Container>
  );
}
