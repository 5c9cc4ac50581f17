import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL_LOOK } from "./control-look";

/** Several lines of text. Put it in a Field, which labels it. */
export function Textarea({ className, rows = 5, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={classNames(CONTROL_LOOK, "py-2.5 leading-normal", className)} {...rest} />;
}
