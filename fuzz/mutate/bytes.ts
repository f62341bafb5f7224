import type { Chance } from './Chance';

type BytesMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const numbers = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** A copy with one place changed as a broken disk, a bad program or an attacker would change it. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.length === 0 ? bytes : chance.oneOf(mutations)(bytes.slice(), chance);
}

const mutations: readonly BytesMutation[] = [
  flipBits,
  writeNumber,
  writeNumber,
  (bytes, chance) => without(bytes, ...rangeIn(bytes, chance)),
  (bytes, chance) => repeated(bytes, ...rangeIn(bytes, chance), chance.oneOf([2, 3, 200])),
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => {
    const [from, to] = rangeIn(bytes, chance);
    return bytes.fill(chance.oneOf([0, 0xff, 0x20]), from, to);
  },
  (bytes, chance) => {
    const [from, to] = rangeIn(bytes, chance);
    return bytes.copyWithin(chance.below(bytes.length), from, to);
  },
];

function flipBits(bytes: Uint8Array, chance: Chance): Uint8Array {
  for (let flips = 1 + chance.below(8); flips > 0; flips--) {
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  }
  return bytes;
}

/** Lengths, counts and offsets are numbers of one, two or four bytes: these are the values that overflow them. */
function writeNumber(bytes: Uint8Array, chance: Chance): Uint8Array {
  const width = chance.oneOf([1, 2, 4] as const);
  if (bytes.length < width) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = chance.below(bytes.length - width + 1);
  const value = chance.oneOf([...numbers, bytes.length, bytes.length - 1]);
  const isLittleEndian = chance.happens(0.5);
  if (width === 1) view.setUint8(at, value & 0xff);
  else if (width === 2) view.setUint16(at, value & 0xffff, isLittleEndian);
  else view.setUint32(at, value >>> 0, isLittleEndian);
  return bytes;
}

function rangeIn(bytes: Uint8Array, chance: Chance): [number, number] {
  const from = chance.below(bytes.length);
  const longest = chance.oneOf([1, 4, 16, 256, bytes.length]);
  return [from, Math.min(bytes.length, from + 1 + chance.below(longest))];
}

function without(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return joined([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeated(bytes: Uint8Array, from: number, to: number, times: number): Uint8Array {
  const part = bytes.subarray(from, Math.min(to, from + 4_096));
  return joined([bytes.subarray(0, to), ...Array.from({ length: times }, () => part), bytes.subarray(to)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
