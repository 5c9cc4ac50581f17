import type { Work } from "../journal/use-draft";

const PREFIX = "#w1.";
const MAX_TEXT = 2_000_000; // characters after unpacking: a link is untrusted, and may be a bomb

/** @returns the fragment of a link that carries the work and nothing else, packed. Fragments are never sent to a server. */
export async function packWork(work: Work): Promise<string> {
  const packed = new Blob([JSON.stringify([work.definition, work.input, work.world])])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return PREFIX + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns the work in a link's fragment; undefined where there is none, or not a whole one. */
export async function unpackWork(fragment: string): Promise<Work | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const text = await inflated(fragment.slice(PREFIX.length));
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === "string")) return undefined;
    const [definition, input, world] = parts as [string, string, string];
    return { definition, input, world };
  } catch {
    return undefined;
  }
}

async function inflated(base64: string): Promise<string> {
  const binary = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let text = "";
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += chunk.value;
    if (text.length > MAX_TEXT) throw new RangeError("The link unpacks to more than two million characters.");
  }
  return text;
}
