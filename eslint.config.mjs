import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: [".next/**", "lib/db/generated/**", "coverage/**", ".data/**", "next-env.d.ts", "test-results/**", "playwright-report/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      complexity: ["error", 12],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as", objectLiteralTypeAssertions: "never" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "import-x/no-default-export": "error",
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ["app/**/*.tsx"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off", "max-lines-per-function": ["error", 80] },
  },
  {
    // Next and the tools ask for a default export in these.
    files: [
      "app/**/{page,layout,loading,error,not-found,template,default,route,sitemap,robots,global-error,opengraph-image}.{ts,tsx}",
      "*.config.ts",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    files: ["lib/{asl,grader,quiz}/**/*.ts"],
    ignores: ["**/*.test.ts", "lib/asl/conformance/**"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "process", "fetch", "setTimeout", "setInterval", "crypto", "performance"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Ask the run's clock: time here is virtual." },
        { object: "Math", property: "random", message: "Draw from the run's seed, so that equal runs stay equal." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Ask the run's clock: time here is virtual." },
      ],
    },
  },
  { files: ["**/*.test.{ts,tsx}", "e2e/**/*.ts"], rules: { "max-lines-per-function": "off" } },
);
