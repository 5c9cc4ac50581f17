import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";

export default function HomePage() {
  return (
    <Container>
      <PageHeader title="Know Step Functions because you have run it." />
    </Container>
  );
}
