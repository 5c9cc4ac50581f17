"use client";
import { X } from "lucide-react";
import { Toast as Radix } from "radix-ui";
import type { ReactNode } from "react";

/** A passing message about something already done; F8 moves to it, Escape and time close it. Errors belong in an Alert. */
export function Toast({
  open,
  onOpenChange,
  title,
  children,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Radix.Provider duration={6000} swipeDirection="right">
      <Radix.Root
        open={open}
        onOpenChange={onOpenChange}
        className="flex gap-3 rounded-control border border-line bg-raised p-4 text-ink shadow-lifted"
      >
        <div className="min-w-0 flex-1">
          <Radix.Title className="font-semibold">{title}</Radix.Title>
          {children ? (
            <Radix.Description asChild>
              <div className="text-[0.9375rem] text-muted">{children}</div>
            </Radix.Description>
          ) : null}
        </div>
        <Radix.Close
          aria-label="Dismiss"
          className="grid size-7 place-items-center rounded-control text-muted hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </Radix.Close>
      </Radix.Root>
      <Radix.Viewport className="fixed right-4 bottom-4 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2" />
    </Radix.Provider>
  );
}
