import type { editor } from "monaco-editor/editor";
import { hexOfToken } from "../../hex-of-token";

/** The design system's colours as Monaco wants them, read from the page: it cannot read CSS variables. */
export function themeOfPage(dark: boolean): editor.IStandaloneThemeData {
  return {
    base: dark ? "vs-dark" : "vs",
    inherit: true,
    rules: [
      { token: "key", foreground: hexOfToken("--ink") },
      { token: "string", foreground: hexOfToken("--succeeded-ink") },
      { token: "query", foreground: hexOfToken("--premium-ink") },
      { token: "query.mark", foreground: hexOfToken("--muted") },
      { token: "query.function", foreground: hexOfToken("--premium-ink"), fontStyle: "bold" },
      { token: "number", foreground: hexOfToken("--caught-ink") },
      { token: "literal", foreground: hexOfToken("--running-ink") },
      { token: "placeholder", foreground: hexOfToken("--caught-ink") },
      { token: "invalid", foreground: hexOfToken("--failed-ink") },
      { token: "delimiter", foreground: hexOfToken("--muted") },
    ],
    colors: Object.fromEntries(Object.entries(COLOURS).map(([name, ours]) => [name, colourOf(ours)])),
  };
}

/** Monaco's names for colours, each with ours; after a stroke its opacity, in hexadecimal. */
const COLOURS: Readonly<Record<string, string>> = {
  "editor.background": "--raised",
  "editor.foreground": "--ink",
  "editorLineNumber.foreground": "--line-strong",
  "editorLineNumber.activeForeground": "--ink",
  "editor.lineHighlightBackground": "--sunken",
  "editor.lineHighlightBorder": "#00000000",
  "editor.selectionBackground": "--accent/38",
  "editorCursor.foreground": "--accent",
  "editorIndentGuide.background1": "--line",
  "editorBracketHighlight.foreground1": "--muted",
  "editorBracketHighlight.foreground2": "--muted",
  "editorBracketHighlight.foreground3": "--muted",
  "editorError.foreground": "--failed",
  "editorWarning.foreground": "--caught",
  "editorWidget.background": "--raised",
  "editorWidget.border": "--line-strong",
  "editorSuggestWidget.selectedBackground": "--accent-wash",
  "editorSuggestWidget.selectedForeground": "--ink",
  "editorSuggestWidget.highlightForeground": "--accent",
  "editorSuggestWidget.focusHighlightForeground": "--accent",
  "editorSuggestWidget.background": "--raised",
  "editorSuggestWidget.border": "--line-strong",
  "editorHoverWidget.background": "--raised",
  "editorHoverWidget.border": "--line-strong",
  "editorHoverWidget.foreground": "--ink",
  "editor.rangeHighlightBackground": "--accent-wash",
  "editorBracketMatch.background": "--accent-wash",
  "editorBracketMatch.border": "--line-strong",
  "quickInput.background": "--raised",
  "quickInput.foreground": "--ink",
  "quickInputList.focusBackground": "--accent-wash",
  "quickInputList.focusForeground": "--ink",
  "list.activeSelectionBackground": "--accent-wash",
  "list.activeSelectionForeground": "--ink",
  "list.focusBackground": "--accent-wash",
  "list.focusForeground": "--ink",
  "list.hoverBackground": "--sunken",
  "list.highlightForeground": "--accent",
  "menu.background": "--raised",
  "menu.foreground": "--ink",
  "menu.selectionBackground": "--accent-wash",
  "menu.selectionForeground": "--ink",
  "input.background": "--paper",
  "input.foreground": "--ink",
  "textLink.foreground": "--accent",
  "textLink.activeForeground": "--accent-hover",
  "widget.shadow": "#00000030",
  "scrollbar.shadow": "#00000000",
  "scrollbarSlider.background": "--line-strong/55",
  "scrollbarSlider.hoverBackground": "--line-strong/90",
  "scrollbarSlider.activeBackground": "--line-strong/b0",
  focusBorder: "--focus",
};

/** `#rrggbb`, with `aa` where the opacity is given; what is a colour already stays. */
function colourOf(ours: string): string {
  const [token = "", opacity = ""] = ours.split("/");
  return token.startsWith("--") ? `#${hexOfToken(token)}${opacity}` : token;
}
