import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** Running text at a reading measure: everything that Markdown makes, and the blocks our directives add. */
export function Prose({ className, ...rest }: ComponentProps<"div">) {
  return <div className={classNames("prose", className)} {...rest} />;
}
