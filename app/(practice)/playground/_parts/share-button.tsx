"use client";
import { Share2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { Work } from "@/app/_drafts/use-draft";
import { LINK_IS_TOO_LONG, LINK_MAY_BE_CUT, packWork } from "@/app/_simulator/share/share-link";

/** Copies a link that carries the definition, the input, the world and the setting. The data is in the link alone; no server sees it. */
export function ShareButton({ work, setting }: { readonly work: Work; readonly setting: string }) {
  const [said, setSaid] = useState("");
  const share = async () => {
    const fragment = await packWork(work, setting);
    if (fragment.length > LINK_IS_TOO_LONG) {
      setSaid(`Too long for a link: ${fragment.length.toLocaleString("en")} characters packed. Download the files and send those.`);
      return;
    }
    window.history.replaceState(null, "", fragment);
    const mayBeCut = fragment.length > LINK_MAY_BE_CUT ? `; ${fragment.length.toLocaleString("en")} characters: some chats cut it` : "";
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid(`Link copied${mayBeCut}`);
    } catch {
      setSaid(`The link is in the address bar${mayBeCut}`);
    }
  };
  return (
    <>
      <Button size="sm" className="@max-lg:px-2" title="Copy a link that carries all of this" onClick={() => void share()}>
        <Share2 aria-hidden /> <span className="@max-lg:sr-only">Share</span>
      </Button>
      <span role="status" className="text-label text-muted empty:hidden">
        {said}
      </span>
    </>
  );
}
