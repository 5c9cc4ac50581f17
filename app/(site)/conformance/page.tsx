import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Link from "next/link";
import { pageMetadata } from "../_parts/page-metadata";
import { Article } from "../_parts/article";
import { MarkdownReport } from "./_parts/markdown-report";

export const metadata = pageMetadata(
  "/conformance",
  "Conformance",
  "How the interpreter of Stepwise is held against recordings of AWS Step Functions, and where it stands.",
);

// Written by `npm run conformance`; read when the site is built, so that no figure on this page is typed.
const REPORT = join(process.cwd(), "docs", "conformance.md");

export default function ConformancePage() {
  const report = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : undefined;
  return (
    <Article
      eyebrow="Conformance"
      title="Held against AWS itself"
      lead="The interpreter is replayed on executions that were recorded on AWS Step Functions. The answers have to be the same."
    >
      <h2 id="method">How it is measured</h2>
      <p>
        The recordings come from the test suite of LocalStack, whose snapshots were taken from real AWS. A recording holds a definition, an
        input, what each task answered, and what AWS made of it. The interpreter gets the first three; what it makes of them is compared
        with the fourth, at three levels.
      </p>
      <ol className="rail">
        <li>
          <strong>Result.</strong> The same status, output, error and cause.
        </li>
        <li>
          <strong>Events.</strong> The same history events, in an order that AWS could have written.
        </li>
        <li>
          <strong>Details.</strong> The same details in every one of them.
        </li>
      </ol>
      <p>
        The recordings are kept apart from the code, and no case is treated by its name. A part of them is held back, so that a rule has to
        be right and not only fit.
      </p>
      {report === undefined ? (
        <>
          <h2 id="figures">Figures</h2>
          <p>
            This copy was built without a report. Run <code>npm run conformance</code> beside the recordings to measure it; the command
            prints the rates by area and names each case that differs.
          </p>
        </>
      ) : (
        <MarkdownReport text={report} />
      )}
      <h2 id="not-covered">What recordings cannot show</h2>
      <p>
        Permissions, real latencies and service faults are not simulated. The <Link href="/about#limits">about page</Link> lists what the
        interpreter does not do.
      </p>
    </Article>
  );
}
