import type { languages } from "monaco-editor/editor";

/** The language's id in Monaco: JSON with the States Language's queries marked in its strings. */
export const ASL_LANGUAGE = "asl-json";

export const CONFIGURATION: languages.LanguageConfiguration = {
  brackets: [
    ["{", "}"],
    ["[", "]"],
  ],
  autoClosingPairs: [
    { open: "{", close: "}", notIn: ["string"] },
    { open: "[", close: "]", notIn: ["string"] },
    { open: '"', close: '"', notIn: ["string"] },
  ],
  surroundingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: '"', close: '"' },
  ],
  indentationRules: { increaseIndentPattern: /^.*[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
};

export const TOKENS: languages.IMonarchLanguage = {
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "key"],
      [/"(?=\{%)/, { token: "query", next: "@jsonata" }],
      [/"\$(?:[^"\\]|\\.)*"/, "query"],
      [/"States\.\w+\((?:[^"\\]|\\.)*"/, "query"],
      [/"(?:[^"\\]|\\.)*"/, "string"],
      [/"(?:[^"\\]|\\.)*$/, "invalid"],
      [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, "number"],
      [/\b(?:true|false|null)\b/, "literal"],
      [/[{}[\]]/, "@brackets"],
      [/[,:]/, "delimiter"],
      [/\$\{\w+\}/, "placeholder"],
    ],
    jsonata: [
      [/\{%|%\}/, "query.mark"],
      [/\\./, "query"],
      [/\$\w+(?=\()/, "query.function"],
      [/"/, { token: "query", next: "@pop" }],
      [/[^"\\%{$]+|./, "query"],
    ],
  },
};
