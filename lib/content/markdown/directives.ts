import { z } from "zod";

/**
 * The blocks a lesson may hold beside plain Markdown. `index` in the text tree's `sw-block` element points into the
 * lesson's list of these, so that a page gets typed values and never reads attributes.
 */
export type Block =
  | { readonly kind: "figure"; readonly machine: string; readonly caption: string }
  | { readonly kind: "definition"; readonly machine: string; readonly state?: string | undefined; readonly caption?: string | undefined }
  | { readonly kind: "run-it"; readonly run: string }
  | { readonly kind: "question"; readonly id: string }
  | { readonly kind: "plot"; readonly plot: PlotName; readonly caption: string; readonly values: string }
  | { readonly kind: "trap"; readonly title?: string | undefined }
  | { readonly kind: "listen"; readonly title?: string | undefined }
  | { readonly kind: "differs"; readonly title?: string | undefined }
  | { readonly kind: "claim"; readonly source: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "premium" };

/** What a block may point at by name. */
export type Referent = "machine" | "run" | "question" | "source";

interface Directive {
  /** `::name{…}` alone on its line, `:::name{…}` around text, `:name{…}` in a sentence. */
  readonly shape: "leafDirective" | "containerDirective" | "textDirective";
  readonly attributes: z.ZodType<Block>;
  readonly refersTo: (block: Block) => readonly { readonly to: Referent; readonly name: string }[];
  /** How it is written, for messages. */
  readonly example: string;
}

const PLOTS = [
  "retry-delays",
  "retrier-counters",
  "map-schedule",
  "tolerance",
  "break-even",
  "token-bucket",
  "history-growth",
  "data-flow",
] as const;
type PlotName = (typeof PLOTS)[number];

const name = z.string().min(1);
const caption = z.string().min(10);
const nothing = (): readonly [] => [];

/** One row a directive. */
export const DIRECTIVES: Readonly<Record<Block["kind"], Directive>> = {
  figure: {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("figure"), machine: name, caption }),
    refersTo: (block) => (block.kind === "figure" ? [{ to: "machine", name: block.machine }] : []),
    example: '::figure{machine="nightly-scan" caption="What the picture shows"}',
  },
  definition: {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("definition"), machine: name, state: name.optional(), caption: caption.optional() }),
    refersTo: (block) => (block.kind === "definition" ? [{ to: "machine", name: block.machine }] : []),
    example: '::definition{machine="nightly-scan"}',
  },
  "run-it": {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("run-it"), run: name }),
    refersTo: (block) => (block.kind === "run-it" ? [{ to: "run", name: block.run }] : []),
    example: '::run-it{run="two-failures"}',
  },
  question: {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("question"), id: name }),
    refersTo: (block) => (block.kind === "question" ? [{ to: "question", name: block.id }] : []),
    example: '::question{id="retry-waits"}',
  },
  plot: {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("plot"), plot: z.enum(PLOTS), caption, values: z.string().default("") }),
    refersTo: nothing,
    example: '::plot{plot="retry-delays" values="interval=3 rate=2" caption="What it shows"}',
  },
  trap: { shape: "containerDirective", attributes: framed("trap"), refersTo: nothing, example: ':::trap{title="…"}' },
  listen: { shape: "containerDirective", attributes: framed("listen"), refersTo: nothing, example: ":::listen" },
  differs: { shape: "containerDirective", attributes: framed("differs"), refersTo: nothing, example: ':::differs{title="…"}' },
  claim: {
    shape: "containerDirective",
    attributes: z.strictObject({ kind: z.literal("claim"), source: name }),
    refersTo: (block) => (block.kind === "claim" ? [{ to: "source", name: block.source }] : []),
    example: ':::claim{source="quotas"}',
  },
  source: {
    shape: "textDirective",
    attributes: z.strictObject({ kind: z.literal("source"), id: name }),
    refersTo: (block) => (block.kind === "source" ? [{ to: "source", name: block.id }] : []),
    example: ':source{id="quotas"}',
  },
  premium: {
    shape: "leafDirective",
    attributes: z.strictObject({ kind: z.literal("premium") }),
    refersTo: nothing,
    example: "::premium",
  },
};

function framed(kind: "trap" | "listen" | "differs"): z.ZodType<Block> {
  return z.strictObject({ kind: z.literal(kind), title: z.string().optional() });
}

export function isDirectiveName(text: string): text is Block["kind"] {
  return Object.hasOwn(DIRECTIVES, text);
}
