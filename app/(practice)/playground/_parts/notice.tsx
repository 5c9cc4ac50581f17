"use client";
import { CircleAlert, Info, X } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";

/** Something that was done with the work, or could not be; and what may be done about it. */
export interface Notice {
  readonly tone: "info" | "problem";
  readonly text: string;
  readonly choices?: readonly { readonly label: string; readonly onChoose: () => void }[];
}

export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const Icon = notice.tone === "info" ? Info : CircleAlert;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-wash px-3 py-2 text-sm">
      <Icon aria-hidden className={`size-4 shrink-0 ${notice.tone === "info" ? "text-accent" : "text-failed-ink"}`} />
      <p role={notice.tone === "info" ? "status" : "alert"} className="min-w-48 flex-1">
        {notice.text}
      </p>
      {notice.choices?.map(({ label, onChoose }) => (
        <Button key={label} size="sm" onClick={onChoose}>
          {label}
        </Button>
      ))}
      <Button size="sm" variant="quiet" aria-label="Close this note" onClick={onClose}>
        <X aria-hidden />
      </Button>
    </div>
  );
}
