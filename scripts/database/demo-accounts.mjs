import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { stage } from "../stages/progress.mjs";
import { withConnection } from "./connection.mjs";
import { keptSecret } from "./data-folder.mjs";

const PASSWORD_FILE = "demo-password";
const ACCOUNTS = [
  { email: "learner@stepwise.test", name: "Lea Learner", role: "learner" },
  { email: "premium@stepwise.test", name: "Priya Premium", role: "learner", premium: true },
  { email: "instructor@stepwise.test", name: "Ines Instructor", role: "instructor" },
  { email: "reviewer@stepwise.test", name: "Rosa Reviewer", role: "instructor" },
  { email: "admin@stepwise.test", name: "Ada Admin", role: "admin" },
];

async function create(client, passwordHash, { email, name, role, premium }) {
  const sql = `INSERT INTO "User" (id, email, name, role, "passwordHash") VALUES ($1, $2, $3, $4, $5) ON CONFLICT (email) DO NOTHING RETURNING id`;
  const { rows } = await client.query(sql, [randomUUID(), email, name, role, passwordHash]);
  if (premium && rows.length > 0) await client.query(`INSERT INTO "Subscription" ("userId", source) VALUES ($1, 'grant')`, [rows[0].id]);
}

/**
 * Makes the demo accounts that are missing, with one password drawn for this data folder.
 * @returns what to tell: the sign-ins, the password and the file that keeps it.
 */
export async function seedDemoAccounts(url, root) {
  const emails = ACCOUNTS.map(({ email }) => email);
  const password = keptSecret(root, PASSWORD_FILE, 12);
  await withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT email FROM "User" WHERE email = ANY($1)`, [emails]);
    const missing = ACCOUNTS.filter(({ email }) => !rows.some((row) => row.email === email));
    if (missing.length === 0) return;
    await stage("seeding demo accounts", async () => {
      const { hash } = await import("@node-rs/argon2");
      const passwordHash = await hash(password);
      for (const account of missing) await create(client, passwordHash, account);
    });
  });
  return { emails, password, file: join(root, PASSWORD_FILE) };
}
