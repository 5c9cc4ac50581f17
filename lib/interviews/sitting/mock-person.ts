import type { MockOwner } from "@/lib/db/mock-interviews";
import type { Entitled } from "@/lib/entitlements";

/** Who sits a mock interview: a signed-in learner, or a visitor known by the hash of a token in a cookie. */
export type MockPerson =
  | { readonly user: Entitled & { readonly id: string }; readonly visitorKey?: undefined }
  | { readonly user: null; readonly visitorKey: string };

/** Every query about a mock interview names its owner. */
export function ownerOf(person: MockPerson): MockOwner {
  return person.user === null ? { visitorKey: person.visitorKey } : { userId: person.user.id };
}
