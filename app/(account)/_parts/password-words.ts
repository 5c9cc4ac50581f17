import type { SignUpRefusal } from "@/lib/auth";

/** What to tell of a password that will not do. */
export const PASSWORD_WORDS: Readonly<Record<Exclude<SignUpRefusal, "no-address" | "too-many">, string>> = {
  "too-short": "Use at least 8 characters. A few words make a good password.",
  "too-long": "Use at most 128 characters.",
  "too-common": "This password is among the first that an attacker tries. Choose another: a few words make a good one.",
  "is-the-address": "The e-mail address is no password. Choose another: a few words make a good one.",
};
