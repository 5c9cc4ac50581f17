/** Days as people have them: a date without a time, in somebody's time zone. Pure. */
export { addDays, type Day, daysBetween, dayIn, dayStart, isDay, weekdayOf } from "./day";
