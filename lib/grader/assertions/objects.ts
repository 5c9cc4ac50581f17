import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";
import { show } from "../show";

const Objects = z.strictObject({
  bucket: z.string(),
  /** A key, with `*` for any run of characters. */
  key: z.string().default("*"),
  count: Bounds.default({ atLeast: 1 }),
  /** Text that each of them holds. */
  contains: z.string().optional(),
});

/** Objects the run wrote. */
export const objects = assertionKind(Objects, ({ bucket, key, count, contains }, { log }) => {
  const written = log.written.filter((file) => file.bucket === bucket && glob(key).test(file.key));
  const actual = written.map((file) => `${file.bucket}/${file.key}`);
  if (!isWithin(written.length, count))
    return [
      {
        message: `The run should write ${showBounds(count, "object")} ${bucket}/${key}; it wrote ${written.length}${others(written.length, log.written)}.`,
        expected: count as Json,
        actual,
      },
    ];
  const without = contains === undefined ? undefined : written.find((file) => !file.body.includes(contains));
  if (without === undefined) return [];
  return [
    {
      message: `${bucket}/${without.key} should contain ${JSON.stringify(contains)}; it begins with ${show(without.body)}.`,
      expected: contains ?? null,
      actual: without.body.slice(0, 500),
    },
  ];
});

/** Where nothing fits: what was written instead. */
function others(found: number, written: readonly { readonly bucket: string; readonly key: string }[]): string {
  const [first] = written;
  return found > 0 || first === undefined ? "" : `, but ${first.bucket}/${first.key}${written.length > 1 ? " and more" : ""}`;
}

function glob(pattern: string): RegExp {
  return new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
    "s",
  );
}
