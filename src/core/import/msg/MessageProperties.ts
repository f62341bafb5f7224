import type { CompoundStorage } from '../compound/readCompound';
import { decodeBytes } from '../encoding/decodeBytes';
import { encodingOf } from '../encoding/encodingLabels';

const unicode = '001F';
const narrow = '001E';
const binary = '0102';

/** Code pages by number that are no `windows-` ones. */
const codePages: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [20127, 'windows-1252'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [28591, 'windows-1252'],
  [50220, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [65001, 'utf-8'],
]);

/** Milliseconds between 1601, from which these files count, and 1970. */
const since1601 = 11_644_473_600_000;

/** The properties of a message, a receiver or an attachment (MS-OXMSG). Ids are four hexadecimal digits, upper case. */
export class MessageProperties {
  readonly #storage: CompoundStorage;
  readonly #fixed = new Map<string, DataView>();
  readonly #encoding: string;

  /** `headLength` is how many bytes stand before the fixed properties: 32 in a message, 24 in one inside it, else 8. */
  constructor(storage: CompoundStorage, headLength: number, encoding: string | null = null) {
    this.#storage = storage;
    const bytes = storage.streams.get('__properties_version1.0')?.read() ?? new Uint8Array();
    for (let at = headLength; at + 16 <= bytes.length; at += 16) {
      const view = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
      this.#fixed.set(view.getUint32(0, true).toString(16).toUpperCase().padStart(8, '0'), view);
    }
    const page = this.number('3FFD') ?? this.number('3FDE');
    this.#encoding = encoding ?? encodingOfPage(page) ?? 'windows-1252';
  }

  get encoding(): string {
    return this.#encoding;
  }

  /** Null where it is missing or empty. */
  text(id: string): string | null {
    const wide = this.#stream(id, unicode);
    const bytes = wide ?? this.#stream(id, narrow);
    if (!bytes) return null;
    const text = decodeBytes(bytes, wide ? 'utf-16le' : this.#encoding).replace(/\0+$/, '');
    return text.trim() === '' ? null : text;
  }

  bytes(id: string): Uint8Array | null {
    return this.#stream(id, binary);
  }

  #stream(id: string, type: string): Uint8Array | null {
    return this.#storage.streams.get(`__substg1.0_${id}${type}`)?.read() ?? null;
  }

  number(id: string): number | null {
    return this.#fixed.get(`${id}0003`)?.getInt32(8, true) ?? null;
  }

  /** ISO 8601 in UTC, without fractions of a second. */
  time(id: string): string | null {
    const view = this.#fixed.get(`${id}0040`);
    if (!view) return null;
    const ticks = view.getUint32(12, true) * 2 ** 32 + view.getUint32(8, true);
    const milliseconds = Math.floor(ticks / 10_000) - since1601;
    if (ticks === 0 || !Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8e14) return null;
    return new Date(milliseconds).toISOString().replace(/\.\d+/, '');
  }
}

/** The encoding of a code page by its number; null for one nobody knows. */
export function encodingOfPage(page: number | null): string | null {
  if (page === null) return null;
  return codePages.get(page) ?? encodingOf(`windows-${page}`);
}
