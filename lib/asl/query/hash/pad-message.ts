/** The message, a 1 bit, zeros up to a whole block, and its length in bits: the padding of MD5 and SHA alike. */
export function padMessage(
  message: Uint8Array,
  { blockBytes, littleEndian }: { blockBytes: 64 | 128; littleEndian: boolean },
): Uint8Array<ArrayBuffer> {
  const lengthBytes = blockBytes / 8;
  const blocks = Math.ceil((message.length + 1 + lengthBytes) / blockBytes);
  const padded = new Uint8Array(blocks * blockBytes);
  padded.set(message);
  padded[message.length] = 0x80;
  const bits = BigInt(message.length) * 8n;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, bits, littleEndian);
  return padded;
}
