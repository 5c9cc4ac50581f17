"use client";
import { useEffect } from "react";
import { leaveAccount } from "@/app/_drafts/kept-here";

/** With the account goes what this browser kept of it. */
export function ForgetDrafts() {
  useEffect(() => {
    void leaveAccount(true);
  }, []);
  return null;
}
