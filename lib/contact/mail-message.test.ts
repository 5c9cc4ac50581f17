import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailMessage } from "./mail-message";

const received: { from: string; to: string[]; data: string }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        data: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise<void>((closed) => {
    server.close(closed);
  });
});

const message = {
  name: "Ada\r\nBcc: many@example.com",
  email: "ada@example.com",
  topic: "A question",
  text: "Is the second trap right?\n.\nIt has a lone dot.",
};

test("a message arrives at those who answer, with the writer's address to answer to, and no line of it becomes a header", async () => {
  await mailMessage({ smtpUrl: `smtp://127.0.0.1:${port}`, to: "help@stepwise.test" }, "c123", message);
  expect(received).toHaveLength(1);
  const [mail] = received;
  expect(mail?.from).toBe("help@stepwise.test");
  expect(mail?.to).toEqual(["help@stepwise.test"]);
  expect(mail?.data).toContain("<ada@example.com>");
  expect(mail?.data).toContain("Message c123");
  expect(mail?.data).toContain("It has a lone dot.");
  expect(mail?.data).not.toMatch(/^Bcc:/m);
});

test("a server that is not there is an error, not a silence", async () => {
  await expect(mailMessage({ smtpUrl: "smtp://127.0.0.1:1", to: "help@stepwise.test" }, "c123", message)).rejects.toThrow();
});
