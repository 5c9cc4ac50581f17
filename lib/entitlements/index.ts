/** What a role and a plan may. Pure: the same answer in the page and on the server; the server's is the one that counts. */
export { type Access, type Entitled, mayAdminister, mayTeach, mayUse } from "./entitlements";
export { type Plan, planAt, type Subscribed } from "./plan";
export type { Role } from "./role";
