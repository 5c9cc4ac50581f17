"use client";
import { Flag } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";

const RemarkDialog = dynamic(() => import("./remark-dialog").then((module) => module.RemarkDialog), { ssr: false });

/** The same control for a section of a lesson: a mark beside its heading, seen when the heading is pointed at or the mark is reached by key. */
export function SectionRemark({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-print="hide"
        className="heading-anchor"
        aria-label="Something wrong in this section?"
        title="Something wrong in this section?"
        onClick={() => {
          setOpen(true);
        }}
      >
        <Flag aria-hidden className="inline size-3.5" />
      </button>
      {open ? (
        <RemarkDialog
          kind="lesson"
          part={id}
          run={undefined}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
