import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { SiteFooter } from "./_parts/shell/site-footer";
import { SiteHeader } from "./_parts/shell/site-header";
import { SITE_URL } from "./_parts/site-url";
import { mono, sans } from "./_parts/theme/fonts";
import { ThemeProvider } from "./_parts/theme/theme-provider";

export const metadata: Metadata = {
  metadataBase: new URL(SITE_URL),
  title: { default: "Stepwise: practise AWS Step Functions for the interview", template: "%s · Stepwise" },
  description:
    "Lessons, exercises and mock interviews on AWS Step Functions. Write a state machine, run it in the browser, be graded at once.",
  applicationName: "Stepwise",
  openGraph: { siteName: "Stepwise", type: "website", locale: "en" },
  twitter: { card: "summary_large_image" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7fafb" },
    { media: "(prefers-color-scheme: dark)", color: "#0d1518" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // next-themes adds the class before React wakes up: the one difference between server and browser that is meant.
    <html lang="en" className={`${sans.variable} ${mono.variable}`} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="skip-link fixed top-2 left-2 z-50 -translate-y-24 rounded-control bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0"
        >
          Skip to the content
        </a>
        <ThemeProvider>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
          <SiteFooter />
        </ThemeProvider>
      </body>
    </html>
  );
}
