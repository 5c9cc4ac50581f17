import Link from "next/link";
import { pageMetadata } from "../_parts/page-metadata";
import { Article } from "../_parts/article";

export const metadata = pageMetadata(
  "/privacy",
  "Privacy",
  "What Stepwise stores about you, why, for how long, and how to get it or delete it.",
);

export default function PrivacyPage() {
  return (
    <Article
      eyebrow="Privacy"
      title="Privacy, in plain words"
      lead="We store what the site needs to work for you, and nothing to follow you around."
    >
      <h2 id="without-account">Without an account</h2>
      <p>
        You can read the free lessons and do the free exercises without an account. Your drafts and results then stay in your browser.
        Definitions that you submit for grading go to the server, are run there, and are not kept under any name.
      </p>

      <h2 id="with-account">With an account</h2>
      <StoredWithAccount />

      <h2 id="classes">In a class</h2>
      <p>
        If you join an instructor’s class, that instructor sees the name you choose for it, how far you are in what is assigned there, your
        best points, and the misconceptions that your failed submissions show. Not your e-mail address, not what you wrote, and not which
        hints you took. The page <Link href="/classes">My classes</Link> shows you the same table. Leaving the class ends it at once.
      </p>

      <h2 id="messages">Messages</h2>
      <p>
        What you write on the contact page is stored with the address you give, so that it can be answered. What you report with “Something
        wrong here?” is stored with the place it is about and, if you let it, the run at hand; its author is not told who you are.
      </p>

      <h2 id="abuse">Against abuse</h2>
      <p>
        Signing in, signing up and writing to us are counted by network address for at most a day, so that nobody can guess passwords or
        flood us. The address is stored as a hash.
      </p>

      <h2 id="browser">In your browser</h2>
      <ul>
        <li>A session cookie when you are signed in, and a cookie that protects the sign-in form. They serve nothing else.</li>
        <li>Your choice of light or dark, and drafts, in the browser’s own storage.</li>
      </ul>
      <p>There is no tracking, no analytics service and no advertising network. Pages load nothing from other sites.</p>

      <h2 id="your-rights">Your data is yours</h2>
      <p>
        On the account page you can download what we store about you, and delete your account. Deleting removes your row and everything that
        hangs on it. Copies in backups go when the backups do.
      </p>
      <p>
        A question, or a wish we missed? <Link href="/contact">Write to us</Link>.
      </p>
    </Article>
  );
}

const STORED = [
  { what: "Name, email address", why: "To sign you in and to show whose account this is." },
  { what: "Your password, hashed with Argon2id", why: "To check it. We cannot read it." },
  { what: "Sessions: when they began, and the browser’s name", why: "So that you can see where you are signed in, and end it." },
  { what: "Drafts with earlier versions, submissions, answers, lessons read", why: "So that your work is there on every device." },
  {
    what: "What comes back for review, and when; your interview date and plan of study",
    why: "So that what you missed returns until it sits.",
  },
  { what: "Mock interviews: the paper, your answers, the result", why: "So that you can look back, and see the trend." },
  { what: "Your plan", why: "To know what you may open." },
];

function StoredWithAccount() {
  return (
    <table>
      <thead>
        <tr>
          <th>What we store</th>
          <th>Why</th>
        </tr>
      </thead>
      <tbody>
        {STORED.map(({ what, why }) => (
          <tr key={what}>
            <td>{what}</td>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
