/** Seconds after the end in which an answer that was already on its way is still taken; stated on the page. */
export const GRACE_SECONDS = 10;

/** Free mock interviews within a day, for a learner on the free plan and for a visitor. */
export const FREE_MOCKS_A_DAY = 1;

/** Extra time that anyone may give themselves, in per cent; nothing is asked about why. */
export const EXTRA_PERCENTS: readonly number[] = [0, 25, 50, 100];
