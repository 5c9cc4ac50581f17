import { padMessage } from "./pad-message";
import { rootFractions } from "./root-fractions";

const CONSTANTS = rootFractions({ degree: 3, bits: 64, primes: [0, 80] });
const START_512 = rootFractions({ degree: 2, bits: 64, primes: [0, 8] });
const START_384 = rootFractions({ degree: 2, bits: 64, primes: [8, 16] });

/** SHA-512: FIPS 180-4, section 6.4. */
export function sha512(message: Uint8Array): Uint8Array {
  return digest(message, START_512);
}

/** SHA-384: SHA-512 from another start, cut short. FIPS 180-4, section 6.5. */
export function sha384(message: Uint8Array): Uint8Array {
  return digest(message, START_384).slice(0, 48);
}

function digest(message: Uint8Array, start: readonly bigint[]): Uint8Array {
  const data = new DataView(padMessage(message, { blockBytes: 128, littleEndian: false }).buffer);
  const state = BigUint64Array.from(start);
  const schedule = new BigUint64Array(80);
  for (let offset = 0; offset < data.byteLength; offset += 128) {
    fillSchedule(schedule, data, offset);
    mixBlock(state, schedule);
  }
  const bytes = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => {
    bytes.setBigUint64(index * 8, word);
  });
  return new Uint8Array(bytes.buffer);
}

// A BigUint64Array keeps the low 64 bits of what is stored.
function fillSchedule(schedule: BigUint64Array, data: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = data.getBigUint64(offset + index * 8);
  for (let index = 16; index < 80; index += 1) {
    const [two, fifteen] = [schedule[index - 2] ?? 0n, schedule[index - 15] ?? 0n];
    const low = rotateRight(fifteen, 1n) ^ rotateRight(fifteen, 8n) ^ (fifteen >> 7n);
    const high = rotateRight(two, 19n) ^ rotateRight(two, 61n) ^ (two >> 6n);
    schedule[index] = high + (schedule[index - 7] ?? 0n) + low + (schedule[index - 16] ?? 0n);
  }
}

function mixBlock(state: BigUint64Array, schedule: BigUint64Array): void {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  const start = state.slice();
  for (let step = 0; step < 80; step += 1) {
    const mixed = rotateRight(e, 14n) ^ rotateRight(e, 18n) ^ rotateRight(e, 41n);
    const first = h + mixed + ((e & f) ^ (~e & g)) + (schedule[step] ?? 0n) + (CONSTANTS[step] ?? 0n);
    const second = (rotateRight(a, 28n) ^ rotateRight(a, 34n) ^ rotateRight(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, low64(d + first), c, b, a, low64(first + second)];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (start[index] ?? 0n) + word;
  });
}

function rotateRight(word: bigint, bits: bigint): bigint {
  return (word >> bits) | low64(word << (64n - bits));
}

function low64(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}
