import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** A table that scrolls sideways in its own box, which the keyboard can reach, and never widens the page. */
export function Table({ caption, className, children, ...rest }: ComponentProps<"table"> & { readonly caption: ReactNode }) {
  return (
    <div
      role="region"
      aria-label={typeof caption === "string" ? caption : "Table"}
      tabIndex={0}
      // relative: words for screen readers are placed absolutely, and would else widen the page instead of this box
      className="relative overflow-x-auto rounded-state border border-line bg-raised"
    >
      <table
        className={classNames(
          "w-full border-collapse text-left text-[0.9375rem]",
          "[&_td]:px-4 [&_td]:py-2.5 [&_td]:align-top [&_th]:px-4 [&_th]:py-2.5 [&_tbody_tr]:border-t [&_tbody_tr]:border-line",
          "[&_thead]:bg-sunken [&_thead]:text-sm [&_thead_th]:font-medium [&_thead_th]:text-muted [&_tbody_th]:font-medium",
          className,
        )}
        {...rest}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
