// The layers of docs/architecture.md, as rules: ui -> features -> storage -> domain -> kernel.
const kernel = "^lib/(asl|kernel)/";
const domain =
  "^lib/(content|grader|quiz|entitlements|simulator|pricing|figures|likeness|drills|search|exercise-files|question-files|drafts|days)/";
const test = "[.]test[.]tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two modules that need each other are one module, or want a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "asl-stands-alone",
      severity: "error",
      comment:
        "The interpreter runs anywhere: it imports itself and two query languages. Its replay of recordings reads files, its hostile corpus is test code.",
      from: { path: "^lib/asl/", pathNot: [test, "^lib/asl/(conformance|hostile)/"] },
      to: { pathNot: "^lib/asl/|^node_modules/jsonata/" },
    },
    {
      name: "query-language-has-one-door",
      severity: "error",
      from: { pathNot: "^lib/asl/query/" },
      to: { path: "^node_modules/jsonata/" },
    },
    { name: "kernel-imports-nothing", severity: "error", from: { path: "^lib/kernel/", pathNot: test }, to: { pathNot: "^lib/kernel/" } },
    {
      name: "domain-looks-down-only",
      severity: "error",
      comment: "Beside zod, domain code may parse text with the Markdown and YAML libraries and search it with minisearch: they are pure.",
      from: { path: domain, pathNot: test },
      to: {
        pathNot: [
          kernel,
          domain,
          "^node_modules/(zod|yaml|minisearch|unified|remark-[a-z]+|rehype-[a-z]+|shiki|@types/[a-z]+|mdast-util-directive)/",
        ],
      },
    },
    { name: "features-never-see-ui", severity: "error", from: { path: "^lib/" }, to: { path: "^app/|^node_modules/(react|next)/" } },
    {
      name: "only-db-sees-prisma",
      severity: "error",
      from: { pathNot: "^lib/db/" },
      to: { path: "^lib/db/(generated/|client[.]ts)|^node_modules/@prisma/" },
    },
    { name: "ui-reads-through-features", severity: "error", from: { path: "^app/" }, to: { path: "^lib/db/" } },
    {
      name: "enter-by-the-door",
      severity: "error",
      comment: "From outside, a module is its index.ts.",
      from: { path: "^(app|e2e|lib/[^/]+)/" },
      to: { path: "^lib/(?!db/)([^/]+)/", pathNot: ["^lib/[^/]+/index[.]ts$", "^$1/"] },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot:
          "[.]d[.]ts$|(^|/)(page|layout|route|loading|error|not-found|sitemap|robots|global-error|opengraph-image)[.]tsx?$|[.]test[.]|[.]spec[.]|[.]config[.]|[.]worker[.]ts$|command[.]ts$",
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|^lib/db/generated" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify", // counts type-only imports: a layer must not even know a higher layer's types
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
