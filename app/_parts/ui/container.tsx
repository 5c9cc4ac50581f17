import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** The width of every page, with its gutters and the space above and below. */
export function Container({ className, ...rest }: ComponentProps<"div">) {
  return <div className={classNames("mx-auto w-full max-w-page px-4 py-8 sm:px-6 sm:py-12", className)} {...rest} />;
}
