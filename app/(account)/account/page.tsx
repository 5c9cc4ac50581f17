import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";

export default async function AccountPage() {
  const user = await requireUser("/account");
  return (
    <Container>
      <PageHeader title="Your account" lead={user.email} />
    </Container>
  );
}
