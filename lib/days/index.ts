/** Days as people have them: a date without a time, in somebody's time zone. Pure. */
export { type Day, dayIn, dayStart } from "./day";
