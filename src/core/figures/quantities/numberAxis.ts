/** Round numbers from at or below `low` to at or above `high`, at most about `most` of them (1, 2, 5 times a power of ten). */
export function numberTicks(low: number, high: number, most = 6): number[] {
  const length = Math.max(high - low, Number.MIN_VALUE);
  const rough = length / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, place) =>
    Number(((first + place) * step).toPrecision(12)),
  );
}
