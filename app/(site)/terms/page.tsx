import Link from "next/link";
import { pageMetadata } from "../_parts/page-metadata";
import { Article } from "../_parts/article";

export const metadata = pageMetadata("/terms", "Terms", "The terms of using Stepwise, in plain words.");

export default function TermsPage() {
  return (
    <Article eyebrow="Terms" title="Terms, in plain words" lead="What you may expect of us, and what we expect of you.">
      <h2 id="the-service">The service</h2>
      <p>
        Stepwise teaches AWS Step Functions by simulation. It is made with care and checked against recordings of AWS, and it can still be
        wrong. Do not rely on it alone for a decision about a production system: check the AWS documentation, and test on AWS.
      </p>
      <p>We cannot promise that you will pass an interview or get a job.</p>

      <h2 id="your-account">Your account</h2>
      <ul>
        <li>One person, one account. Keep your password to yourself.</li>
        <li>Use an address that reaches you: it is how an account is found again.</li>
        <li>
          You may delete your account at any time, on the account page. What we then delete is on the{" "}
          <Link href="/privacy">privacy page</Link>.
        </li>
      </ul>

      <h2 id="your-work">Your work</h2>
      <p>
        What you write is yours. We store it so that you find it again, and run it so that it can be graded. We do not publish it, sell it
        or train anything on it.
      </p>

      <h2 id="fair-use">Fair use</h2>
      <ul>
        <li>Do not try to get at premium lessons, hidden tests or other people’s work.</li>
        <li>Do not put load on the service that keeps others from using it. There are limits on how often some things can be done.</li>
        <li>Found a security hole? Tell us before you tell others, and do not read anybody’s data on the way.</li>
      </ul>

      <h2 id="premium">Premium</h2>
      <p>
        Prices are on the <Link href="/pricing">pricing page</Link>. A plan runs for the time you chose. You may stop it whenever you like,
        and it then ends with the time that has been paid for.
      </p>

      <h2 id="content">Our content</h2>
      <p>
        The program is under the Apache License 2.0, which says what you may do with it. You may quote lessons with a link. Premium lessons
        are for the person who has the plan.
      </p>

      <h2 id="liability">If something breaks</h2>
      <p>
        The service comes as it is. As far as the law allows, we are not liable for loss that follows from using it. Nothing here takes away
        rights that the law of your country gives you as a consumer.
      </p>

      <h2 id="changes">Changes</h2>
      <p>If these terms change in a way that matters to you, we say so on this page before the change applies.</p>
    </Article>
  );
}
