import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look";

/** A button that does something here; `type="button"` unless told otherwise, so that a form is never sent by accident. */
export function Button({ variant, size, className, type = "button", ...rest }: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={buttonLook({ ...(variant && { variant }), ...(size && { size }) }, className)} {...rest} />;
}
