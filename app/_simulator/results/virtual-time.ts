const UNITS = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;

/** @returns a span of virtual time in its two largest units: `1 h 30 min`, `2.5 s`, `120 ms`. */
export function virtualTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${Number((milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1))} s`;
  const index = UNITS.findIndex(([, size]) => milliseconds >= size);
  const [unit, size] = UNITS[index] ?? UNITS[3];
  const [nextUnit, nextSize] = UNITS[Math.min(index + 1, 3)] ?? UNITS[3];
  const whole = Math.floor(milliseconds / size);
  const rest = Math.floor((milliseconds - whole * size) / nextSize);
  return rest === 0 ? `${whole} ${unit}` : `${whole} ${unit} ${rest} ${nextUnit}`;
}
