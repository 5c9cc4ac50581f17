/**
 * A number in [0, 1) that depends on its arguments alone (FNV-1a over the key, then the mixer of mulberry32), so that
 * the n-th call of a function meets the same luck whatever the other functions do.
 */
export function draw(seed: number, key: string, n: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = (Math.imul(hash ^ n, 0x9e3779b1) + 0x6d2b79f5) | 0;
  let mixed = Math.imul(hash ^ (hash >>> 15), 1 | hash);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
