import localFont from "next/font/local";

/** Text and headings. Latin only: anything else falls to the system's own face, which is better than shipping every script. */
export const sans = localFont({
  src: [
    { path: "../../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2", style: "normal" },
    { path: "../../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-italic.woff2", style: "italic" },
  ],
  weight: "400 700",
  variable: "--font-instrument",
  display: "swap",
  preload: false,
});

/** Code, figures in tables, and the small labels of the shell. */
export const mono = localFont({
  src: "../../../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  variable: "--font-jetbrains",
  display: "swap",
  preload: false,
});
