"use client";
import { ThemeProvider as NextThemes } from "next-themes";
import type { ReactNode } from "react";

/** Light or dark, by the system until the visitor chooses. The class is on <html> before the first paint, so nothing flashes. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  return (
    <NextThemes attribute="class" defaultTheme="system" enableSystem disableTransitionOnChange storageKey="stepwise-theme">
      {children}
    </NextThemes>
  );
}
