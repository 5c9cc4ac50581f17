import type { JsonObject, StoredFile } from "@/lib/asl";
import type { ObjectContent, World } from "./world";

/** The buckets of a world: what the author put there, and what the run writes. */
export class Buckets {
  readonly #buckets: Map<string, Map<string, string>>;
  readonly #written: StoredFile[] = [];

  constructor(
    buckets: World["buckets"],
    private readonly lastModified: string,
  ) {
    this.#buckets = new Map(Object.entries(buckets).map(([name, objects]) => [name, textOfAll(objects)]));
  }

  get written(): readonly StoredFile[] {
    return this.#written;
  }

  read(bucket: string, key: string): string | undefined {
    return this.#buckets.get(bucket)?.get(key);
  }

  /** @returns the listing as ListObjectsV2 gives it, in key order; undefined where there is no such bucket. */
  list(bucket: string, prefix: string): readonly JsonObject[] | undefined {
    const objects = this.#buckets.get(bucket);
    if (objects === undefined) return undefined;
    return [...objects]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, body]) => ({
        Etag: `"${body.length.toString(16).padStart(32, "0")}"`,
        Key: key,
        LastModified: this.lastModified,
        Size: new TextEncoder().encode(body).length,
        StorageClass: "STANDARD",
      }));
  }

  has(bucket: string): boolean {
    return this.#buckets.has(bucket);
  }

  write(bucket: string, key: string, body: string): void {
    let objects = this.#buckets.get(bucket);
    if (objects === undefined) this.#buckets.set(bucket, (objects = new Map<string, string>()));
    objects.set(key, body);
    this.#written.push({ bucket, key, body });
  }
}

function textOfAll(objects: Readonly<Record<string, ObjectContent>>): Map<string, string> {
  return new Map(Object.entries(objects).map(([key, content]) => [key, text(content)]));
}

function text(content: ObjectContent): string {
  if (typeof content === "string") return content;
  if ("json" in content) return JSON.stringify(content.json);
  const lines = content.header === undefined ? [] : [content.header];
  for (let n = 1; n <= content.repeat; n++) lines.push(content.line.replaceAll("#", String(n)));
  return `${lines.join("\n")}\n`;
}
