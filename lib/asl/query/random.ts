import type { Random } from "./query";

/**
 * A stream of random numbers from a seed (sfc32, seeded through splitmix32): equal seeds, equal streams, everywhere.
 * @param seed - any finite number; its fraction counts too.
 */
export function createRandom(seed: number): Random {
  const mixed = splitmix32(seedBits(seed));
  const state = Uint32Array.of(mixed(), mixed(), mixed(), 1);
  const next = (): number => nextUint32(state) / 2 ** 32;
  for (let round = 0; round < 12; round += 1) next();
  return { next, uuid: () => uuidFrom(() => nextUint32(state)) };
}

function seedBits(seed: number): number {
  const words = new Uint32Array(Float64Array.of(seed).buffer);
  return ((words[0] ?? 0) ^ Math.imul(words[1] ?? 0, 0x9e3779b1)) >>> 0;
}

function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function nextUint32(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, counter = 0] = state;
  const drawn = (a + b + counter) >>> 0;
  state[3] = counter + 1;
  state[0] = b ^ (b >>> 9);
  state[1] = c + (c << 3);
  state[2] = ((c << 21) | (c >>> 11)) + drawn;
  return drawn;
}

/** Version 4 (random), variant 10: RFC 9562. */
function uuidFrom(draw: () => number): string {
  const digits = [draw(), draw(), draw(), draw()].map((word) => word.toString(16).padStart(8, "0")).join("");
  const variant = "89ab".charAt(Number.parseInt(digits.charAt(16), 16) & 3);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}
