import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** The width of every page, with its gutters and the space above and below; utilities in `className` say otherwise, as for a narrow form. */
export function Container({ className, ...rest }: ComponentProps<"div">) {
  return <div className={classNames("page-frame", className)} {...rest} />;
}
