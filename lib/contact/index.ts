import "server-only";

/** Messages to the people who run the site. */
export { sendMessage, type ContactMessage, type ContactRefusal } from "./send-message";
