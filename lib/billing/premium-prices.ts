/** One way to pay for premium: US dollars, before tax. */
export interface PremiumPrice {
  readonly id: "monthly" | "yearly";
  readonly name: string;
  readonly perMonthUsd: number;
  /** What is billed at once, and for how many months. */
  readonly billedUsd: number;
  readonly months: number;
}

export const PREMIUM_PRICES: readonly PremiumPrice[] = [
  { id: "monthly", name: "Monthly", perMonthUsd: 15, billedUsd: 15, months: 1 },
  { id: "yearly", name: "Yearly", perMonthUsd: 10, billedUsd: 120, months: 12 },
];

/** @returns undefined where nothing is sold under that name. */
export function findPremiumPrice(id: string): PremiumPrice | undefined {
  return PREMIUM_PRICES.find((price) => price.id === id);
}
