import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './bytes';
import type { Chance } from './Chance';
import { hostileWords } from './hostileWords';
import { mutateAs, structureOf } from './mutate';

/** The same archive with one member changed within its own grammar, renamed, left out or swapped; or its own bytes. */
export function mutateZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.happens(0.15)) return mutateBytes(bytes, chance);
  const members = unpacked(bytes);
  const names = Object.keys(members);
  if (names.length === 0) return mutateBytes(bytes, chance);
  const name = chance.oneOf(names);
  const content = members[name] ?? new Uint8Array();
  const change = chance.oneOf([
    'mutate',
    'mutate',
    'mutate',
    'mutate',
    'rename',
    'leave out',
    'swap',
  ] as const);
  if (change === 'mutate') members[name] = mutateAs(structureOf(content), content, chance);
  else if (change === 'swap') members[name] = members[chance.oneOf(names)] ?? content;
  else {
    delete members[name];
    if (change === 'rename')
      define(members, chance.oneOf([...hostileWords, ...names.map((other) => `${other}/x`)]), content);
  }
  return packed(members) ?? mutateBytes(bytes, chance);
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

function packed(members: Record<string, Uint8Array>): Uint8Array | null {
  try {
    return zipSync(members, { level: 1 });
  } catch {
    return null;
  }
}

function define(members: Record<string, Uint8Array>, name: string, value: Uint8Array): void {
  Object.defineProperty(members, name.slice(0, 60_000), {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
