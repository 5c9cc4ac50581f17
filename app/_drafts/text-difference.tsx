import type { Texts } from "@/lib/drafts";
import { type DifferenceLine, differingTexts } from "./differing-lines";

const NAMES: Readonly<Record<string, string>> = { definition: "Definition", input: "Input", world: "World" };

/** Two states of a piece of work, line by line, where they differ. */
export function TextDifference({
  before,
  after,
  words,
}: {
  readonly before: Texts;
  readonly after: Texts;
  /** What the two are called. */
  readonly words: { readonly before: string; readonly after: string };
}) {
  const texts = differingTexts(before, after);
  if (texts.length === 0) return <p className="text-[0.9375rem] text-muted">This is what stands here now.</p>;
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="text-sm text-muted">
        − {words.before}, + {words.after}
      </p>
      {texts.map(({ name, lines }) => (
        <figure key={name} className="grid grid-cols-1 gap-1">
          <figcaption className="text-sm font-medium">{NAMES[name] ?? "Text"}</figcaption>
          <pre tabIndex={0} className="max-h-[50dvh] overflow-auto rounded-mark bg-sunken py-2 text-[0.8125rem]">
            {lines.map((line, i) => (
              <Line key={`${i} ${line.text}`} line={line} words={words} />
            ))}
          </pre>
        </figure>
      ))}
    </div>
  );
}

const LOOKS: Readonly<Record<DifferenceLine["kind"], { readonly mark: string; readonly look: string }>> = {
  both: { mark: " ", look: "" },
  before: { mark: "−", look: "bg-failed-wash text-failed-ink" },
  after: { mark: "+", look: "bg-succeeded-wash text-succeeded-ink" },
  gap: { mark: "⋯", look: "text-muted" },
};

function Line({
  line: { kind, text },
  words,
}: {
  readonly line: DifferenceLine;
  readonly words: { readonly before: string; readonly after: string };
}) {
  const { mark, look } = LOOKS[kind];
  const whose = kind === "before" || kind === "after" ? `${words[kind]}: ` : "";
  return (
    <span className={`block px-2 ${look}`}>
      <span aria-hidden>{mark} </span>
      <span className="sr-only">{whose}</span>
      {text}
    </span>
  );
}
