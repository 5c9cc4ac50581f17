import { classNames } from "./class-names";

/** How a button looks; primary is for the one thing a screen asks for. */
export interface ButtonLook {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "sm" | "md" | "lg";
}

const VARIANTS = {
  primary: "bg-accent text-on-accent border-transparent hover:bg-accent-hover",
  secondary: "bg-raised text-ink border-line-strong hover:border-accent hover:text-accent",
  quiet: "bg-transparent text-ink border-transparent hover:bg-sunken",
  danger: "bg-raised text-failed-ink border-failed hover:bg-failed-wash",
} as const;

const SIZES = {
  sm: "min-h-8 px-3 text-sm gap-1.5",
  md: "min-h-10 px-4 text-[0.9375rem] gap-2",
  lg: "min-h-12 px-5 text-base gap-2.5",
} as const;

/** The classes of a button, for the element that is one and for the link that looks like one. */
export function buttonLook({ variant = "secondary", size = "md" }: ButtonLook, className?: string): string {
  return classNames(
    "inline-flex items-center justify-center rounded-control border font-medium leading-none no-underline select-none",
    "transition-colors disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55",
    "[&_svg]:size-4 [&_svg]:shrink-0",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
}
