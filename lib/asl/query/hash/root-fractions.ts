/**
 * The first bits of the fractions of roots of primes: SHA's constants, which its authors took from there to show that
 * they chose nothing. FIPS 180-4, sections 4.2 and 5.3.
 */
export function rootFractions({
  degree,
  bits,
  primes,
}: {
  degree: 2 | 3;
  bits: 32 | 64;
  primes: readonly [from: number, to: number];
}): readonly bigint[] {
  return firstPrimes(primes[1])
    .slice(primes[0])
    .map((prime) => rootFraction(prime, BigInt(degree), BigInt(bits)));
}

function rootFraction(prime: bigint, degree: bigint, bits: bigint): bigint {
  const scaled = prime << (degree * bits);
  let low = 0n;
  let high = 1n << (bits + 8n);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(Number(bits), low);
}

function firstPrimes(count: number): readonly bigint[] {
  const primes: bigint[] = [];
  for (let candidate = 2n; primes.length < count; candidate += 1n) {
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  }
  return primes;
}
