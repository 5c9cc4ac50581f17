import Link from "next/link";
import { pageMetadata } from "../_parts/page-metadata";
import { Article } from "../_parts/article";

export const metadata = pageMetadata(
  "/about",
  "About",
  "What Stepwise is, what its interpreter of the Amazon States Language does, and what it does not do.",
);

export default function AboutPage() {
  return (
    <Article
      eyebrow="About"
      title="Say it, then run it"
      lead="Interviewers ask what a workflow does when something goes wrong. Stepwise lets you find out before they do."
    >
      <h2 id="what-it-is">What it is</h2>
      <p>
        Stepwise is a course on AWS Step Functions with an interpreter inside it. You read a lesson, write a state machine, and run it in
        your browser. Each exercise is graded at once, by tests that you can read.
      </p>
      <p>
        No AWS account is needed. Nothing is deployed, and no run costs anything. The simulated services answer as an exercise tells them
        to: in order, late, with an error, or never.
      </p>

      <h2 id="interpreter">What the interpreter does</h2>
      <ul>
        <li>It reads the definition as AWS does, and lists everything that is wrong with it, with the place and how to mend it.</li>
        <li>It runs on a virtual clock. A wait of a day takes no time, and the history still shows the day.</li>
        <li>
          It writes the event history in the shape that <code>GetExecutionHistory</code> has.
        </li>
        <li>It gives the same history for the same definition, input, answers and seed. Jitter and random numbers come from the seed.</li>
      </ul>

      <h2 id="limits">What it does not do</h2>
      <ul>
        <li>
          <strong>It calls nothing.</strong> There is no network in a run. A Lambda function is a list of answers, not code.
        </li>
        <li>
          <strong>It does not check permissions.</strong> A role that lacks a right fails on AWS and succeeds here.
        </li>
        <li>
          <strong>It does not promise times.</strong> Latencies are the ones an exercise states. Real services vary.
        </li>
        <li>
          <strong>It does not guess.</strong> What it does not support is refused by name. It is never run as something else, and never
          graded.
        </li>
      </ul>

      <h2 id="how-we-know">How we know that it is right</h2>
      <p>
        The interpreter is replayed against executions that were recorded on AWS. Where the documentation and a recording disagree, the
        recording wins, and the lesson says so. The <Link href="/conformance">conformance page</Link> has the method and what is known to
        differ.
      </p>

      <h2 id="grading">How grading works</h2>
      <p>
        The tests you see run in your browser. When you submit, the server runs all of them again, hidden ones too, with the same code. Only
        that verdict counts. A definition that does not parse costs you no attempt. If the fault is ours, we say so.
      </p>

      <h2 id="independence">Who is behind it</h2>
      <p>
        Stepwise is open source under the Apache License 2.0. It is not affiliated with Amazon Web Services. Every claim in a lesson names
        its source and the date on which it was read; if you find one that is wrong, <Link href="/contact">tell us</Link>.
      </p>
    </Article>
  );
}
