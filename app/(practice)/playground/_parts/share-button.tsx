"use client";
import { Share2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { Work } from "@/app/_simulator/journal/use-draft";
import { packWork } from "@/app/_simulator/share/share-link";

/** Copies a link that carries the definition, the input and the world. The data is in the link alone; no server sees it. */
export function ShareButton({ work }: { readonly work: Work }) {
  const [said, setSaid] = useState("");
  const share = async () => {
    const fragment = await packWork(work);
    window.history.replaceState(null, "", fragment);
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid("Link copied");
    } catch {
      setSaid("The link is in the address bar");
    }
  };
  return (
    <>
      <Button size="sm" onClick={() => void share()}>
        <Share2 aria-hidden /> Share
      </Button>
      <span role="status" className="text-label text-muted">
        {said}
      </span>
    </>
  );
}
