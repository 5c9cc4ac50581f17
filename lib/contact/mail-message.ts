import "server-only";
import { createTransport } from "nodemailer";
import type { ContactMessage } from "@/lib/db/contact-messages";

const TIMEOUT_MS = 10_000;

/** Where mail goes out, and to whom; undefined where no mail is set up. */
export interface MailSettings {
  /** Such as `smtps://user:password@mail.example.com`. */
  readonly smtpUrl: string;
  readonly to: string;
}

/** @returns the settings of the environment: `SMTP_URL` and `CONTACT_TO`, both or none. */
export function mailSettings(): MailSettings | undefined {
  const { SMTP_URL: smtpUrl, CONTACT_TO: to } = process.env;
  return smtpUrl === undefined || to === undefined ? undefined : { smtpUrl, to };
}

/** Mails a stored message to those who answer it; an answer goes to whoever wrote. @throws when the mail server does not take it. */
export async function mailMessage({ smtpUrl, to }: MailSettings, id: string, message: ContactMessage): Promise<void> {
  const name = message.name.replace(/\s+/g, " "); // one line, wherever it is put
  const mailer = createTransport({ url: smtpUrl, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS });
  try {
    await mailer.sendMail({
      from: to, // the own address: mail servers refuse to send in a stranger's name
      to,
      replyTo: { name, address: message.email },
      subject: `[${message.topic}] from ${name}`,
      text: `${message.text}\n\n--\n${name} <${message.email}>\nMessage ${id}`,
    });
  } finally {
    mailer.close();
  }
}
