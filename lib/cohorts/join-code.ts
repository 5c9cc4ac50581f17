import "server-only";
import { randomInt } from "node:crypto";

/** Digits and capitals that nobody mistakes for one another, read out or written down. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 30^10 codes: with the limits on joining, guessing one of a thousand classes takes longer than the course will be there. */
const LENGTH = 10;
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** @returns a code nobody can guess, without the hyphen it is shown with. */
export function makeJoinCode(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");
}

/** @returns the code as it is kept, from whatever way it was typed; undefined where it cannot be one. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, "");
  return CODE.test(code) ? code : undefined;
}

/** @returns the code as it is shown and read out: two groups of five. */
export function showJoinCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
