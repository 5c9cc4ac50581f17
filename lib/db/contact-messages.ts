import "server-only";
import { database } from "./client";

/** What somebody wrote on the contact page. */
export interface ContactMessage {
  readonly name: string;
  /** Where the answer goes. */
  readonly email: string;
  readonly topic: string;
  readonly text: string;
}

/** Keeps a message until it is answered. */
export function createContactMessage(message: ContactMessage): Promise<{ id: string }> {
  return database().contactMessage.create({ select: { id: true }, data: { ...message } });
}
