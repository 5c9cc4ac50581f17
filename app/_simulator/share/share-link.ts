import type { Work } from "@/app/_drafts/use-draft";

const PREFIX = "#w1.";
const MAX_TEXT = 2_000_000; // characters after unpacking: a link is untrusted, and may be a bomb

/** Beyond this many characters a link is cut by some chats and mail programs. */
export const LINK_MAY_BE_CUT = 8_000;
/** Beyond this many, browsers begin to refuse it. */
export const LINK_IS_TOO_LONG = 60_000;

/**
 * @param setting - what else the run depends on, as JSON text; left out, the link opens with the usual.
 * @returns the fragment of a link that carries the work and nothing else, packed. Fragments are never sent to a server.
 */
export async function packWork(work: Work, setting?: string): Promise<string> {
  const parts = [work.definition, work.input, work.world, ...(setting === undefined ? [] : [setting])];
  const packed = new Blob([JSON.stringify(parts)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return PREFIX + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export interface SharedWork extends Work {
  /** JSON text, unchecked; undefined where the link has none. */
  readonly setting?: string;
}

/** @returns the work in a link's fragment; undefined where there is none, or not a whole one. */
export async function unpackWork(fragment: string): Promise<SharedWork | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const text = await inflated(fragment.slice(PREFIX.length));
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length < 3 || parts.length > 4 || !parts.every((part) => typeof part === "string")) return undefined;
    const [definition, input, world, setting] = parts as [string, string, string, string?];
    return { definition, input, world, ...(setting !== undefined && { setting }) };
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
