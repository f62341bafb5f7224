/**
 * A number as somebody types it, with a hyphen or a minus, a point or a comma; null for anything else. One that
 * agrees with `exact` as far as it is shown, three decimals, is `exact`: 0.707 is 1/√2.
 */
export function readNumber(typed: string, exact: number): number | null {
  const plain = typed.trim().replace('−', '-').replace(',', '.');
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return value === Number(exact.toFixed(3)) ? exact : value;
}
