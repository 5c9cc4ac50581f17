import type { editor } from "monaco-editor/editor";

/** The design system's colours as Monaco wants them, read from the page: it cannot read CSS variables. */
export function themeOfPage(dark: boolean): editor.IStandaloneThemeData {
  const colour = (token: string) => `#${hexOf(token)}`;
  return {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "key", foreground: hexOf("--ink") },
      { token: "string", foreground: hexOf("--succeeded-ink") },
      { token: "query", foreground: hexOf("--premium-ink") },
      { token: "query.mark", foreground: hexOf("--muted") },
      { token: "query.function", foreground: hexOf("--premium-ink"), fontStyle: "bold" },
      { token: "number", foreground: hexOf("--caught-ink") },
      { token: "literal", foreground: hexOf("--running-ink") },
      { token: "placeholder", foreground: hexOf("--caught-ink") },
      { token: "invalid", foreground: hexOf("--failed-ink") },
      { token: "delimiter", foreground: hexOf("--muted") },
    ],
    colors: {
      "editor.background": colour("--raised"),
      "editor.foreground": colour("--ink"),
      "editorLineNumber.foreground": colour("--line-strong"),
      "editorLineNumber.activeForeground": colour("--ink"),
      "editor.lineHighlightBackground": colour("--sunken"),
      "editor.lineHighlightBorder": "#00000000",
      "editor.selectionBackground": `${colour("--accent")}38`,
      "editorCursor.foreground": colour("--accent"),
      "editorIndentGuide.background1": colour("--line"),
      "editorBracketHighlight.foreground1": colour("--muted"),
      "editorBracketHighlight.foreground2": colour("--muted"),
      "editorBracketHighlight.foreground3": colour("--muted"),
      "editorError.foreground": colour("--failed"),
      "editorWarning.foreground": colour("--caught"),
      "editorWidget.background": colour("--raised"),
      "editorWidget.border": colour("--line-strong"),
      "editorSuggestWidget.selectedBackground": colour("--accent-wash"),
      "editorSuggestWidget.selectedForeground": colour("--ink"),
      "editorSuggestWidget.highlightForeground": colour("--accent"),
      "editorSuggestWidget.focusHighlightForeground": colour("--accent"),
      focusBorder: colour("--focus"),
    },
  };
}

/** Any CSS colour as six hexadecimal digits: drawn, then read back. */
function hexOf(token: string): string {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return "808080";
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("");
}
