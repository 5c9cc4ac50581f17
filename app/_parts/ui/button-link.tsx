import Link, { type LinkProps } from "next/link";
import { type ButtonLook, buttonLook } from "./button-look";

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function ButtonLink<Href extends string>({ variant, size, className, ...rest }: LinkProps<Href> & ButtonLook) {
  return <Link className={buttonLook({ ...(variant && { variant }), ...(size && { size }) }, className)} {...rest} />;
}
