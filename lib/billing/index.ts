import "server-only";

/** What premium costs, and how it is bought. */
export { findPremiumPrice, PREMIUM_PRICES, type PremiumPrice } from "./premium-prices";
export { buyForTesting, isTestCheckoutOpen } from "./test-checkout";
