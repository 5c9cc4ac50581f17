import { padMessage } from "./pad-message";

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) >>> 0);

/** MD5: RFC 1321. */
export function md5(message: Uint8Array): Uint8Array {
  const data = new DataView(padMessage(message, { blockBytes: 64, littleEndian: true }).buffer);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let offset = 0; offset < data.byteLength; offset += 64) mixBlock(state, data, offset);
  const digest = new DataView(new ArrayBuffer(16));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word, true);
  });
  return new Uint8Array(digest.buffer);
}

function mixBlock(state: Uint32Array, data: DataView, offset: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  const start = Uint32Array.from(state);
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const word = data.getUint32(offset + wordIndex(round, step) * 4, true);
    const sum = (a + mix(round, b, c, d) + (SINES[step] ?? 0) + word) >>> 0;
    const shift = SHIFTS[round * 4 + (step & 3)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) >>> 0];
  }
  [a, b, c, d].forEach((word, index) => {
    state[index] = (start[index] ?? 0) + word;
  });
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function wordIndex(round: number, step: number): number {
  if (round === 0) return step;
  if (round === 1) return (5 * step + 1) % 16;
  return round === 2 ? (3 * step + 5) % 16 : (7 * step) % 16;
}
