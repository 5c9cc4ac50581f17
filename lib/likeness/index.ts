/** How alike two texts are, by their words. Pure, and small enough for any page. */
export { pointsMade } from "./points-made";
