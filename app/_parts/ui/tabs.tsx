"use client";
import { Tabs as Radix } from "radix-ui";
import { type ReactNode, useEffect, useRef } from "react";
import { bringIntoRow } from "./bring-into-row";
import { classNames } from "./class-names";

/** One tab: `value` names it, `panel` is what it shows. */
export interface Tab {
  readonly value: string;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

/** Views of one thing, one at a time; the arrow keys move between them. */
export function Tabs({
  label,
  tabs,
  value,
  onChange,
  className,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly className?: string;
}) {
  const first = tabs[0]?.value ?? "";
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector("[aria-selected=true]");
    if (tab instanceof HTMLElement && row.current !== null) bringIntoRow(tab, row.current); // a link may open the last of many
  }, [value]);
  return (
    <Radix.Root
      className={className}
      {...(value === undefined ? { defaultValue: first } : { value })}
      {...(onChange && { onValueChange: onChange })}
    >
      <Radix.List
        ref={row}
        aria-label={label}
        className="more-aside flex gap-1 [--under:var(--paper)] overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={classNames(
              "-mb-px min-h-10 border-b-2 border-transparent px-3 text-[0.9375rem] whitespace-nowrap text-muted transition-colors -outline-offset-2",
              "hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink",
            )}
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
