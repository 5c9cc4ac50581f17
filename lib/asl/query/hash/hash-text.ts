import { md5 } from "./md5";
import { sha1 } from "./sha1";
import { sha256 } from "./sha256";
import { sha384, sha512 } from "./sha512";
import { utf8Bytes } from "./utf8";

const ALGORITHMS = new Map([
  ["MD5", md5],
  ["SHA-1", sha1],
  ["SHA-256", sha256],
  ["SHA-384", sha384],
  ["SHA-512", sha512],
]);

/** The algorithms of States.Hash and `$hash`, as they are named there. */
export const HASH_ALGORITHMS = [...ALGORITHMS.keys()];

/** @returns the digest of the text's UTF-8 bytes in hex, or undefined where there is no such algorithm. */
export function hashText(text: string, algorithm: string): string | undefined {
  const hash = ALGORITHMS.get(algorithm);
  return hash && Array.from(hash(utf8Bytes(text)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
