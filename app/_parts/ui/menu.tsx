"use client";
import { ChevronDown } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { buttonLook } from "./button-look";

export interface MenuItem {
  readonly label: string;
  /** One line more, smaller. */
  readonly meaning?: string;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
}

export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of things to do; arrow keys move in it, Escape closes it. In a narrow container its icon stands for its name. */
export function Menu({
  label,
  icon,
  groups,
}: {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly groups: readonly MenuGroup[];
}) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={buttonLook({ size: "sm" })}>
        {icon} <span className={icon === undefined ? "" : "@max-lg:sr-only"}>{label}</span> <ChevronDown aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-h-[70dvh] w-72 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-control border border-line bg-raised p-1 shadow-lifted"
        >
          {groups.map((group, index) => (
            <DropdownMenu.Group
              key={group.label ?? index}
              className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
            >
              {group.label === undefined ? null : (
                <DropdownMenu.Label className="px-3 py-1 text-label text-muted">{group.label}</DropdownMenu.Label>
              )}
              {group.items.map(({ label: item, meaning, onChoose, disabled }) => (
                <DropdownMenu.Item
                  key={item}
                  disabled={disabled === true}
                  onSelect={onChoose}
                  className="grid min-h-9 cursor-default content-center rounded-mark px-3 py-1 text-[0.9375rem] outline-none data-disabled:opacity-55 data-highlighted:bg-sunken"
                >
                  {item}
                  {meaning === undefined ? null : <span className="text-sm text-muted">{meaning}</span>}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
