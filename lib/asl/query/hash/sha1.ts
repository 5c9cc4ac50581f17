import { padMessage } from "./pad-message";

const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** SHA-1: FIPS 180-4, section 6.1. */
export function sha1(message: Uint8Array): Uint8Array {
  const data = new DataView(padMessage(message, { blockBytes: 64, littleEndian: false }).buffer);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Uint32Array(80);
  for (let offset = 0; offset < data.byteLength; offset += 64) {
    fillSchedule(schedule, data, offset);
    mixBlock(state, schedule);
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function fillSchedule(schedule: Uint32Array, data: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = data.getUint32(offset + index * 4);
  for (let index = 16; index < 80; index += 1) {
    const before = (back: number): number => schedule[index - back] ?? 0;
    schedule[index] = rotateLeft(before(3) ^ before(8) ^ before(14) ^ before(16), 1);
  }
}

function mixBlock(state: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  const start = Uint32Array.from(state);
  for (let step = 0; step < 80; step += 1) {
    const round = Math.floor(step / 20);
    const mixed = (rotateLeft(a, 5) + mix(round, b, c, d) + e + (CONSTANTS[round] ?? 0) + (schedule[step] ?? 0)) >>> 0;
    [e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, mixed];
  }
  [a, b, c, d, e].forEach((word, index) => {
    state[index] = (start[index] ?? 0) + word;
  });
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  return round === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

function rotateLeft(word: number, bits: number): number {
  return ((word << bits) | (word >>> (32 - bits))) >>> 0;
}
