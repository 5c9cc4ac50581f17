import { z } from "zod";

const MS_OF: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const TEXT = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;

/** A stretch of virtual time: milliseconds, or text such as `"250ms"`, `"1.5s"`, `"5m"`. Parsed, it is milliseconds. */
export const Duration = z.union([
  z.number().nonnegative(),
  z
    .string()
    .regex(TEXT, 'must be milliseconds, or a number with its unit: "250ms", "1.5s", "5m", "2h", "1d"')
    .transform((text) => {
      const [, amount, unit] = TEXT.exec(text) ?? [];
      return Number(amount) * (MS_OF[unit ?? ""] ?? 0);
    }),
]);
