import { gunzipSync, gzipSync } from 'fflate';
import { mutateBytes } from './bytes';
import type { Chance } from './Chance';
import { mutateJson } from './json';
import { mutateText } from './text';
import { mutateZip } from './zip';

/** What a file is made of, which says where a change reaches a reader's depths instead of its first check. */
export type Structure = 'bytes' | 'latin1' | 'text' | 'json' | 'zip' | 'gzip';

/** A copy of `bytes` with one to four changes; the same for the same chance. */
export function mutate(bytes: Uint8Array, chance: Chance, structure = structureOf(bytes)): Uint8Array {
  let changed = bytes;
  for (let times = chance.oneOf([1, 1, 1, 2, 4]); times > 0; times--)
    changed = mutateAs(structure, changed, chance);
  return changed;
}

export function mutateAs(structure: Structure, bytes: Uint8Array, chance: Chance): Uint8Array {
  if (structure === 'zip') return mutateZip(bytes, chance);
  if (structure === 'gzip') return mutateGzip(bytes, chance);
  if (structure === 'bytes' || chance.happens(0.15)) return mutateBytes(bytes, chance);
  if (structure === 'latin1') {
    const text = Buffer.from(bytes).toString('latin1');
    return new Uint8Array(Buffer.from(mutateText(text, chance), 'latin1'));
  }
  const text = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(structure === 'json' ? mutateJson(text, chance) : mutateText(text, chance));
}

export function structureOf(bytes: Uint8Array): Structure {
  const [first = 0, second = 0] = bytes;
  if (first === 0x50 && second === 0x4b) return 'zip';
  if (first === 0x1f && second === 0x8b) return 'gzip';
  const beginning = Buffer.from(bytes.subarray(0, 4_000)).toString('latin1');
  if (beginning.startsWith('%PDF')) return 'latin1';
  if (/^\s*[{[]/.test(beginning) && !beginning.startsWith('{\\')) return 'json';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells text from other bytes.
  return /[\x00-\x08\x0e-\x1a]/.test(beginning)
    ? 'bytes'
    : /[\x80-\xff]/.test(beginning) && !isUtf8(bytes)
      ? 'latin1'
      : 'text';
}

function mutateGzip(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.happens(0.2)) return mutateBytes(bytes, chance);
  try {
    const inner = gunzipSync(bytes);
    return gzipSync(mutateAs(structureOf(inner), inner, chance), { level: 1, mtime: 1 });
  } catch {
    return mutateBytes(bytes, chance);
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
