/** `61 s`, `5 min 24 s`, `2 h 46 min 40 s`. */
export function secondsInWords(seconds: number): string {
  const whole = Math.round(seconds * 10) / 10;
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = Math.round((whole % 60) * 10) / 10;
  const parts = [
    hours > 0 && `${String(hours)} h`,
    minutes > 0 && `${String(minutes)} min`,
    (rest > 0 || whole < 60) && `${String(rest)} s`,
  ];
  return parts.filter(Boolean).join(" ");
}

const CENTS = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const FINE = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 3,
});

/** Cents as a rule, more digits below one cent: $0.000251 is not $0.00. */
export function dollarsInWords(value: number): string {
  return value !== 0 && Math.abs(value) < 0.01 ? FINE.format(value) : CENTS.format(value);
}

/** `1 state`, `12 states`. */
export function countInWords(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}
