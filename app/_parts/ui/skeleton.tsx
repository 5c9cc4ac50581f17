import { classNames } from "./class-names";

/** The place of something on its way, at the size it will have, so that nothing jumps. */
export function Skeleton({ className }: { readonly className?: string }) {
  return (
    <span aria-hidden className={classNames("block animate-pulse-soft rounded-control bg-sunken ring-1 ring-line ring-inset", className)} />
  );
}
