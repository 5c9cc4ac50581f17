"use client";
import type { Route } from "next";
import { useEffect } from "react";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { adoptVisitorWork } from "@/app/_session/adopt-visitor-work";

export function BringWork({ returnTo }: { readonly returnTo: Route }) {
  useEffect(() => {
    void adoptVisitorWork().then(() => {
      window.location.replace(returnTo);
    });
  }, [returnTo]);
  return <ButtonLink href={returnTo}>Go on</ButtonLink>;
}
