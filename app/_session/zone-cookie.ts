/** Holds the name of the browser's time zone, so that a day begins at the reader's midnight. */
export const ZONE_COOKIE = "stepwise-zone";
