import { padMessage } from "./pad-message";
import { rootFractions } from "./root-fractions";

const CONSTANTS = Uint32Array.from(rootFractions({ degree: 3, bits: 32, primes: [0, 64] }), Number);
const START = Uint32Array.from(rootFractions({ degree: 2, bits: 32, primes: [0, 8] }), Number);

/** SHA-256: FIPS 180-4, section 6.2. */
export function sha256(message: Uint8Array): Uint8Array {
  const data = new DataView(padMessage(message, { blockBytes: 64, littleEndian: false }).buffer);
  const state = START.slice();
  const schedule = new Uint32Array(64);
  for (let offset = 0; offset < data.byteLength; offset += 64) {
    fillSchedule(schedule, data, offset);
    mixBlock(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function fillSchedule(schedule: Uint32Array, data: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = data.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [two, fifteen] = [schedule[index - 2] ?? 0, schedule[index - 15] ?? 0];
    const low = rotateRight(fifteen, 7) ^ rotateRight(fifteen, 18) ^ (fifteen >>> 3);
    const high = rotateRight(two, 17) ^ rotateRight(two, 19) ^ (two >>> 10);
    schedule[index] = high + (schedule[index - 7] ?? 0) + low + (schedule[index - 16] ?? 0);
  }
}

function mixBlock(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  const start = state.slice();
  for (let step = 0; step < 64; step += 1) {
    const first =
      (h + (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + ((e & f) ^ (~e & g)) + roundInput(schedule, step)) | 0;
    const second = ((rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (start[index] ?? 0) + word;
  });
}

function roundInput(schedule: Uint32Array, step: number): number {
  return ((schedule[step] ?? 0) + (CONSTANTS[step] ?? 0)) | 0;
}

function rotateRight(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
