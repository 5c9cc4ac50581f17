/** What a message may be about. */
export const CONTACT_TOPICS = [
  "A question",
  "Something is wrong in a lesson or exercise",
  "A team or a class",
  "Security",
  "My account or my data",
] as const;
