import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // The marker package throws outside a server build; tests of features are the server.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["{app,lib,scripts,content}/**/*.test.{ts,tsx}"],
    environment: "node",
    coverage: { provider: "v8", include: ["lib/{asl,grader,quiz,entitlements}/**/*.ts"], exclude: ["**/*.test.ts"] },
  },
});
