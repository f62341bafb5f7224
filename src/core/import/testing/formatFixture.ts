import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportInput } from '../types';

/** A file of a format's own folder `fixtures/`. */
export function formatFixture(format: string, name: string): ImportInput {
  const path = fileURLToPath(new URL(`../${format}/fixtures/${name}`, import.meta.url));
  return { bytes: new Uint8Array(readFileSync(path)), fileName: name };
}
