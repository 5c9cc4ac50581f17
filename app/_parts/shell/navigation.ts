import type { Route } from "next";

/** A place that the header or the footer leads to. */
export interface NavigationEntry {
  readonly label: string;
  readonly href: Route;
}

/** The header's entries, in the order a newcomer needs them. A route that does not exist fails the type check. */
export const MAIN_NAVIGATION: readonly NavigationEntry[] = [
  { label: "Learn", href: "/learn" },
  { label: "Exercises", href: "/exercises" },
  { label: "Interview", href: "/interview" },
  { label: "Mocks", href: "/mocks" },
  { label: "Playground", href: "/playground" },
  { label: "Calculator", href: "/calculator" },
  { label: "Pricing", href: "/pricing" },
];

/** The footer's columns. */
export const FOOTER_NAVIGATION: readonly { readonly title: string; readonly entries: readonly NavigationEntry[] }[] = [
  {
    title: "Practise",
    entries: [
      ...MAIN_NAVIGATION,
      { label: "Quizzes", href: "/quizzes" },
      { label: "Numeric drills", href: "/drills" },
      { label: "Glossary", href: "/glossary" },
    ],
  },
  {
    title: "Stepwise",
    entries: [
      { label: "About", href: "/about" },
      { label: "Conformance", href: "/conformance" },
      { label: "Teams and instructors", href: "/services" },
      { label: "Contact", href: "/contact" },
    ],
  },
  {
    title: "Legal",
    entries: [
      { label: "Terms", href: "/terms" },
      { label: "Privacy", href: "/privacy" },
    ],
  },
];
