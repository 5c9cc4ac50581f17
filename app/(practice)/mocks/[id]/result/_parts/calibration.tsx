import type { PostMortem } from "@/lib/interviews";

const WORDS: Readonly<Record<number, string>> = { 1: "A guess", 2: "Not sure", 3: "Fairly sure", 4: "Certain" };
const SURE = 3;
const GOOD = 0.75;

/** What was said about how sure one was, against what was right. */
export function Calibration({ rows }: { readonly rows: PostMortem["calibration"] }) {
  const overconfident = rows.some(({ confidence, share }) => confidence >= SURE && share < GOOD);
  return (
    <section className="grid content-start gap-3">
      <h2 className="text-lg font-semibold">Confidence</h2>
      {rows.length === 0 ? (
        <p className="text-muted">You did not say how sure you were. Where you do, it stands here beside what was right.</p>
      ) : (
        <>
          <table className="w-full text-left">
            <thead className="text-sm text-muted">
              <tr>
                <th className="py-1 font-medium">You said</th>
                <th className="py-1 text-right font-medium">Answers</th>
                <th className="py-1 text-right font-medium">Points reached</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ confidence, answers, share }) => (
                <tr key={confidence} className="border-t border-line">
                  <td className="py-1.5">{WORDS[confidence]}</td>
                  <td className="py-1.5 text-right tabular-nums">{answers}</td>
                  <td className="py-1.5 text-right tabular-nums">{Math.round(100 * share)} %</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="text-sm text-muted">
            {overconfident
              ? "You were sure of some that were wrong: these are the ones to look at first, since nothing warns you of them in an interview."
              : "What you were sure of was mostly right."}
          </p>
        </>
      )}
    </section>
  );
}
