import type { HTMLAttributes } from "react";
import { classNames } from "./class-names";

/** A raised surface with a state's corners. A card that leads somewhere holds one link whose `::after` covers the card. */
export function Card({
  as: Tag = "div",
  className,
  ...rest
}: HTMLAttributes<HTMLElement> & { readonly as?: "div" | "article" | "section" | "li" }) {
  return <Tag className={classNames("rounded-state border border-line bg-raised p-5 sm:p-6", className)} {...rest} />;
}
