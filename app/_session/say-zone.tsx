"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { ZONE_COOKIE } from "./zone-cookie";

const A_YEAR_SECONDS = 31_536_000;

/** Tells the server the browser's time zone where `known` is another, and has the page made anew with it. */
export function SayZone({ known }: { readonly known: string }) {
  const router = useRouter();
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zone || zone === known) return;
    document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(zone)}; path=/; max-age=${A_YEAR_SECONDS}; samesite=lax`;
    if (document.cookie.includes(ZONE_COOKIE)) router.refresh();
  }, [known, router]);
  return null;
}
