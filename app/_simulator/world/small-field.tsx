"use client";
import { type ReactNode, useId } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import { CONTROL_LOOK } from "@/app/_parts/ui/control-look";

/** A control of the world's form: smaller than a page's, 16 px on phones all the same. */
export const SMALL_CONTROL = classNames(CONTROL_LOOK, "h-10 px-2 sm:h-8 sm:text-sm");

/** A label above a small control. */
export function SmallField({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={classNames("grid min-w-0 content-start gap-0.5", className)}>
      <label htmlFor={id} className="text-label text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
