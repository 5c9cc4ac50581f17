import { padMessage } from "./pad-message";

/** Everything in which SHA-256 and SHA-384/512 differ: FIPS 180-4. */
interface Variant {
  readonly wordBits: 32 | 64;
  readonly rounds: number;
  readonly sums: readonly [readonly bigint[], readonly bigint[]];
  readonly sigmas: readonly [readonly bigint[], readonly bigint[]];
}

// Rotations, and as the third of a sigma a shift.
const BITS_32: Variant = {
  wordBits: 32,
  rounds: 64,
  sums: [
    [2n, 13n, 22n],
    [6n, 11n, 25n],
  ],
  sigmas: [
    [7n, 18n, 3n],
    [17n, 19n, 10n],
  ],
};
const BITS_64: Variant = {
  wordBits: 64,
  rounds: 80,
  sums: [
    [28n, 34n, 39n],
    [14n, 18n, 41n],
  ],
  sigmas: [
    [1n, 8n, 7n],
    [19n, 61n, 6n],
  ],
};

const PRIMES = firstPrimes(80);

export function sha256(message: Uint8Array): Uint8Array {
  return digest(
    message,
    BITS_32,
    PRIMES.slice(0, 8).map((prime) => rootFraction(prime, 2n, 32n)),
  );
}

export function sha384(message: Uint8Array): Uint8Array {
  return digest(
    message,
    BITS_64,
    PRIMES.slice(8, 16).map((prime) => rootFraction(prime, 2n, 64n)),
  ).slice(0, 48);
}

export function sha512(message: Uint8Array): Uint8Array {
  return digest(
    message,
    BITS_64,
    PRIMES.slice(0, 8).map((prime) => rootFraction(prime, 2n, 64n)),
  );
}

function digest(message: Uint8Array, variant: Variant, start: readonly bigint[]): Uint8Array {
  const wordBytes = variant.wordBits / 8;
  const data = new DataView(padMessage(message, { blockBytes: variant.wordBits === 32 ? 64 : 128, littleEndian: false }).buffer);
  const constants = PRIMES.slice(0, variant.rounds).map((prime) => rootFraction(prime, 3n, BigInt(variant.wordBits)));
  let state = start;
  for (let offset = 0; offset < data.byteLength; offset += 16 * wordBytes) {
    state = mixBlock(state, schedule(data, offset, variant), { constants, variant });
  }
  const bytes = new DataView(new ArrayBuffer(8 * wordBytes));
  state.forEach((word, index) => {
    if (wordBytes === 4) bytes.setUint32(index * 4, Number(word));
    else bytes.setBigUint64(index * 8, word);
  });
  return new Uint8Array(bytes.buffer);
}

function schedule(data: DataView, offset: number, variant: Variant): readonly bigint[] {
  const words: bigint[] = [];
  for (let index = 0; index < 16; index += 1) {
    words.push(variant.wordBits === 32 ? BigInt(data.getUint32(offset + index * 4)) : data.getBigUint64(offset + index * 8));
  }
  for (let index = 16; index < variant.rounds; index += 1) {
    const before = (back: number): bigint => words[index - back] ?? 0n;
    const sum = sigma(before(2), variant.sigmas[1], variant) + before(7) + sigma(before(15), variant.sigmas[0], variant) + before(16);
    words.push(BigInt.asUintN(variant.wordBits, sum));
  }
  return words;
}

function mixBlock(
  state: readonly bigint[],
  words: readonly bigint[],
  { constants, variant }: { constants: readonly bigint[]; variant: Variant },
): readonly bigint[] {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  words.forEach((word, step) => {
    const first = h + sum(e, variant.sums[1], variant) + ((e & f) ^ (~e & g)) + (constants[step] ?? 0n) + word;
    const second = sum(a, variant.sums[0], variant) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [
      g,
      f,
      e,
      BigInt.asUintN(variant.wordBits, d + first),
      c,
      b,
      a,
      BigInt.asUintN(variant.wordBits, first + second),
    ];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => BigInt.asUintN(variant.wordBits, word + (state[index] ?? 0n)));
}

function sum(word: bigint, rotations: readonly bigint[], { wordBits }: Variant): bigint {
  return rotations.reduce((mixed, bits) => mixed ^ rotateRight(word, bits, wordBits), 0n);
}

function sigma(word: bigint, [first = 0n, second = 0n, shift = 0n]: readonly bigint[], { wordBits }: Variant): bigint {
  return rotateRight(word, first, wordBits) ^ rotateRight(word, second, wordBits) ^ (word >> shift);
}

function rotateRight(word: bigint, bits: bigint, wordBits: number): bigint {
  return (word >> bits) | BigInt.asUintN(wordBits, word << (BigInt(wordBits) - bits));
}

/** The first bits of the fraction of a prime's square or cube root: the standard's constants "with nothing up the sleeve". */
function rootFraction(prime: bigint, degree: bigint, bits: bigint): bigint {
  const scaled = prime << (degree * bits);
  let low = 0n;
  let high = 1n << (bits + 8n);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(Number(bits), low);
}

function firstPrimes(count: number): readonly bigint[] {
  const primes: bigint[] = [];
  for (let candidate = 2n; primes.length < count; candidate += 1n) {
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  }
  return primes;
}
