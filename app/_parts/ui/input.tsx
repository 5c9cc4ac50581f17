import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL_LOOK } from "./control-look";

/** One line of text. Put it in a Field, which labels it. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={classNames(CONTROL_LOOK, "h-11", className)} {...rest} />;
}
